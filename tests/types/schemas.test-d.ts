import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  type ChairpersonshipYear,
  type DataIssue,
  formatIssues,
  type InstitutionId,
  isPressRelease,
  type MeetingId,
  migratePressRelease,
  type OfficeId,
  type PlaceId,
  type PressRelease,
  type PressReleaseFilter,
  type PressReleaseQuery,
  type RawPressRelease,
  type SourceId,
  type StateCode,
} from "../../src/index.ts";
import type {
  dateOrigins,
  placeKeys,
  printedKeys,
  provenanceKeys,
  rawKeys,
  releaseKeys,
  sourceOrigins,
} from "../../src/press-releases/record/record-keys.ts";
import {
  type chairpersonshipYearSchema,
  type institutionIdSchema,
  type meetingIdSchema,
  type officeIdSchema,
  parsePressRelease,
  parsePressReleases,
  parseQuery,
  type placeIdSchema,
  type pressReleaseFilterSchema,
  pressReleaseObject,
  type pressReleaseQuerySchema,
  pressReleaseSchema,
  type rawPressReleaseSchema,
  safeParsePressRelease,
  type sourceIdSchema,
  type stateCodeSchema,
} from "../../src/schemas.ts";

/** zod gives lists and objects that may be changed; the interfaces do not. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

describe("schemas and interfaces are one", () => {
  test("of ids", () => {
    expectTypeOf<z.infer<typeof institutionIdSchema>>().toEqualTypeOf<InstitutionId>();
    expectTypeOf<z.infer<typeof placeIdSchema>>().toEqualTypeOf<PlaceId>();
    expectTypeOf<z.infer<typeof sourceIdSchema>>().toEqualTypeOf<SourceId>();
    expectTypeOf<z.infer<typeof stateCodeSchema>>().toEqualTypeOf<StateCode>();
    expectTypeOf<z.infer<typeof meetingIdSchema>>().toEqualTypeOf<MeetingId>();
    expectTypeOf<z.infer<typeof officeIdSchema>>().toEqualTypeOf<OfficeId>();
    expectTypeOf<z.infer<typeof chairpersonshipYearSchema>>().toEqualTypeOf<ChairpersonshipYear>();
  });

  test("of records", () => {
    expectTypeOf<z.infer<typeof pressReleaseSchema>>().toEqualTypeOf<PressRelease>();
    expectTypeOf<z.infer<typeof rawPressReleaseSchema>>().toEqualTypeOf<RawPressRelease>();
  });

  test("of filters and queries", () => {
    expectTypeOf<z.infer<typeof pressReleaseFilterSchema>>().toEqualTypeOf<PressReleaseFilter>();
    expectTypeOf<z.infer<typeof pressReleaseQuerySchema>>().toEqualTypeOf<PressReleaseQuery>();
    expectTypeOf(parseQuery({})).toEqualTypeOf<PressReleaseQuery>();
  });

  test("on the way in as on the way out, so that forms and clients know what to send", () => {
    expectTypeOf<z.input<typeof pressReleaseSchema>>().toEqualTypeOf<PressRelease>();
    expectTypeOf<z.input<typeof rawPressReleaseSchema>>().toEqualTypeOf<RawPressRelease>();
    expectTypeOf<z.input<typeof pressReleaseFilterSchema>>().toEqualTypeOf<PressReleaseFilter>();
    expectTypeOf<z.input<typeof pressReleaseQuerySchema>>().toEqualTypeOf<PressReleaseQuery>();
    expectTypeOf<z.input<typeof sourceIdSchema>>().toEqualTypeOf<SourceId>();
    expectTypeOf<Mutable<z.input<ReturnType<typeof pressReleaseObject>>>>().toEqualTypeOf<Mutable<PressRelease>>();
    // @ts-expect-error a code that does not exist
    const _wrong: z.input<typeof pressReleaseFilterSchema> = { country: "XX" };
  });

  test("of the object, key by key, but for readonly", () => {
    type Output = Mutable<z.infer<ReturnType<typeof pressReleaseObject>>>;
    expectTypeOf<Output>().toEqualTypeOf<Mutable<PressRelease>>();
  });
});

describe("validation", () => {
  test("gives the record or says what is wrong", () => {
    expectTypeOf(parsePressRelease({})).toEqualTypeOf<PressRelease>();
    const result = safeParsePressRelease({});
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<PressRelease>();
    // @ts-expect-error only a failure has issues
    else result.data;
  });

  test("of many keeps the good", () => {
    expectTypeOf(parsePressReleases([])).toEqualTypeOf<{
      readonly releases: readonly PressRelease[];
      readonly issues: readonly DataIssue[];
    }>();
    // @ts-expect-error one value is no list of values
    parsePressReleases(7);
  });

  test("can be extended", () => {
    const translated = pressReleaseObject().extend({ translatedTitle: z.string() });
    expectTypeOf<z.infer<typeof translated>["translatedTitle"]>().toEqualTypeOf<string>();
    expectTypeOf<z.infer<typeof translated>["sources"]>().toEqualTypeOf<SourceId[]>();
    // @ts-expect-error the annotated schema is no ZodObject: extend pressReleaseObject() instead
    pressReleaseSchema.extend;
  });
});

describe("without zod", () => {
  test("a guard narrows", () => {
    const value: unknown = {};
    if (isPressRelease(value)) expectTypeOf(value).toEqualTypeOf<PressRelease>();
    // @ts-expect-error what is not asked is unknown
    else value.title;
  });

  test("migration keeps the type of what was stored", () => {
    expectTypeOf(migratePressRelease(JSON.parse("{}") as unknown)).toEqualTypeOf<unknown>();
    expectTypeOf(migratePressRelease({ sources: ["minsk-group"] }).sources).toEqualTypeOf<string[]>();
  });

  test("issues are written in words of one's own", () => {
    formatIssues([], { message: ({ code, suggestion }, path) => `${path}: ${code} ${suggestion}` });
    // @ts-expect-error the words are text
    formatIssues([], { message: ({ path }) => path });
  });
});

test("the lists of keys have the keys of their interfaces", () => {
  expectTypeOf<(typeof releaseKeys)[number]>().toEqualTypeOf<keyof PressRelease>();
  expectTypeOf<(typeof rawKeys)[number]>().toEqualTypeOf<keyof RawPressRelease>();
  expectTypeOf<(typeof placeKeys)[number]>().toEqualTypeOf<keyof PressRelease["places"][number]>();
  expectTypeOf<(typeof printedKeys)[number]>().toEqualTypeOf<keyof PressRelease["printed"]>();
  expectTypeOf<(typeof provenanceKeys)[number]>().toEqualTypeOf<keyof PressRelease["provenance"]>();
  expectTypeOf<(typeof dateOrigins)[number]>().toEqualTypeOf<NonNullable<PressRelease["dateFrom"]>>();
  expectTypeOf<(typeof sourceOrigins)[number]>().toEqualTypeOf<NonNullable<PressRelease["sourcesFrom"]>>();
});
