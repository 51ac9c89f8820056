import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import {
  pressReleaseFilterSchema,
  pressReleaseQuerySchema,
  pressReleaseSchema,
  rawPressReleaseSchema,
} from "../../src/schemas.ts";
import { jsonSchema } from "../support/readers/json-schemas.ts";
import { pressReleaseFiles } from "../support/releases/press-release-files.ts";

type Json = Readonly<Record<string, unknown>>;

/** A schema with its definitions spelled out where they are referred to, but for those that come back to themselves. */
function spelledOut(part: unknown, definitions: Json, within: readonly string[] = []): unknown {
  if (Array.isArray(part)) return part.map((item) => spelledOut(item, definitions, within));
  if (typeof part !== "object" || part === null) return part;
  const { $ref, ...rest } = part as { $ref?: string };
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, spelledOut(inner, definitions, within)]),
  );
  if ($ref === undefined) return own;
  const name = $ref.replace("#/$defs/", "");
  if (within.includes(name)) return { ...own, $ref: "again" };
  return { ...(spelledOut(definitions[name], definitions, [...within, name]) as object), ...own };
}

/** A schema without what only a file has, all spelled out. */
function meaning({ $schema, $id, title, $defs = {}, ...schema }: Json): unknown {
  return spelledOut(schema, { ...($defs as Json), "#": schema });
}

describe("z.toJSONSchema gives what the file holds: of", () => {
  test.each([
    ["filter", pressReleaseFilterSchema],
    ["query", pressReleaseQuerySchema],
  ] as const)("%s", (name, schema) => {
    for (const io of ["input", "output"] as const) {
      const given = z.toJSONSchema(schema, { io });
      // Where the file names the filter, zod says "the root", or a definition with a number.
      expect(unrolled(meaning(given as Json))).toEqual(unrolled(meaning(jsonSchema(name))));
    }
  });

  /** The first level of a filter: behind it all comes again. */
  function unrolled(value: unknown): unknown {
    return JSON.parse(JSON.stringify(value, (key, inner) => (["and", "or", "not"].includes(key) ? cut(inner) : inner)));
  }

  const cut = ({ description, minItems }: Json): Json => ({ description, minItems });
});

const values: readonly unknown[] = [
  {},
  { country: "MD" },
  { country: [] },
  { source: { any: ["odihr"], scope: "self" } },
  { source: { scope: "self" } },
  { date: "2015-13" },
  { date: { until: "2015" } },
  { text: { value: "x", mode: "regex" } },
  { and: [{ not: { or: [{ language: "en" }] } }] },
  { and: [{ not: { or: [{ language: "xx" }] } }] },
  { and: [] },
  { contry: "MD" },
];

describe("a filter within a schema of one's own", () => {
  const own = z.object({ name: z.string(), filter: pressReleaseFilterSchema, more: z.array(pressReleaseFilterSchema) });

  test.each(["draft-2020-12", "draft-7"] as const)("means the same: %s", (target) => {
    const ajv = new Ajv2020({ strict: false });
    const { $schema: _, ...json } = z.toJSONSchema(own, { target, io: "input" }) as Json;
    // Twice: a schema with an address of its own could not be compiled again.
    ajv.compile({ ...json });
    const validate = ajv.compile({ ...json });
    for (const filter of values) {
      const value = { name: "x", filter, more: [filter, {}] };
      expect([filter, validate(value)]).toEqual([filter, own.safeParse(value).success]);
    }
  });

  test("says where it is wrong", () => {
    const found = own.safeParse({ name: "x", filter: {}, more: [{}, { not: { contry: "MD" } }] });
    expect(found.error?.issues.map(({ path }) => path.join("."))).toEqual(["more.1.not.contry"]);
  });
});

test("of a record it gives a schema with the verdict of the file", () => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  const [record, raw] = [pressReleaseSchema, rawPressReleaseSchema].map((schema) =>
    ajv.compile(z.toJSONSchema(schema, { io: "input" })),
  );
  for (const { name, form, code, value } of [...pressReleaseFiles("valid"), ...pressReleaseFiles("invalid")])
    expect([name, (form === "raw" ? raw : record)?.(value)]).toEqual([name, code === undefined]);
});

describe("z.encode", () => {
  // zod 4.0 has none.
  const { encode, decode } = z;

  test("writes a record as it is, and refuses what is none", () => {
    for (const { value } of pressReleaseFiles("valid").filter(({ form }) => form === "record")) {
      expect(encode(pressReleaseSchema, value as never)).toEqual(value);
      expect(decode(pressReleaseSchema, value as never)).toEqual(value);
    }
    expect(() => encode(pressReleaseSchema, { title: "alone" } as never)).toThrow(z.ZodError);
  });

  test("writes raw records, filters and queries", () => {
    for (const { value } of pressReleaseFiles("valid").filter(({ form }) => form === "raw"))
      expect(encode(rawPressReleaseSchema, value as never)).toEqual(value);
    expect(encode(pressReleaseFilterSchema, { country: "MD" })).toEqual({ country: "MD" });
    expect(encode(pressReleaseQuerySchema, { limit: 3 })).toEqual({ limit: 3 });
    expect(() => encode(pressReleaseQuerySchema, { limit: -3 })).toThrow("-3 is not a whole number, 0 or more");
  });

  test("writes a response that holds records", () => {
    const [{ value } = { value: undefined }] = pressReleaseFiles("valid").filter(({ form }) => form === "record");
    const response = z.object({ items: z.array(pressReleaseSchema), total: z.number() });
    expect(encode(response, { items: [value as never], total: 1 })).toEqual({ items: [value], total: 1 });
  });
});

describe("what is derived from the schema of a record judges as it does:", () => {
  const [{ value } = { value: {} }] = pressReleaseFiles("valid").filter(({ form }) => form === "record");
  const inherited = Object.create(value as object);

  test.each<[string, z.ZodType]>([
    ["itself", pressReleaseSchema],
    ["refined", pressReleaseSchema.refine(() => true)],
    ["described", pressReleaseSchema.meta({ title: "Release" })],
    ["or null", pressReleaseSchema.nullable()],
    ["lazy", z.lazy(() => pressReleaseSchema)],
  ])("%s", (_, schema) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(schema.safeParse(inherited).success).toBe(false);
  });
});
