import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPressRelease, isRawPressRelease } from "../../src/index.ts";
import { pressReleaseSchema, rawPressReleaseSchema, safeParsePressRelease } from "../../src/schemas.ts";
import { jsonValidator } from "../support/readers/json-schemas.ts";
import { oddKeys, oddValue, remade } from "../support/releases/odd-values.ts";
import { pressReleaseFiles } from "../support/releases/press-release-files.ts";

const isRecordJson = jsonValidator("press-release");
const isRawJson = jsonValidator("raw-press-release");

const valid = pressReleaseFiles("valid");
const values = (form: "record" | "raw"): object[] =>
  valid.filter((file) => file.form === form).map(({ value }) => value as object);

type Step = string | number;

/** The paths to everything in a value, its own among them. */
function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  // Of a list its items: a copy of it would not have the keys that it has besides.
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** A copy with another value at a path; only the objects on the way are copied. */
function changedAt(value: unknown, [step, ...rest]: readonly Step[], change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = (value as Readonly<Record<Step, unknown>>)[step];
  Object.defineProperty(copy, step, {
    value: changedAt(inner, rest, change),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const withKey = (value: unknown, key: string, inner: unknown): unknown =>
  isObject(value)
    ? Object.defineProperty(Array.isArray(value) ? [...value] : { ...value }, key, {
        value: inner,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    : inner;

const withoutOne = (value: unknown, at: number): unknown => {
  if (!isObject(value)) return undefined;
  if (Array.isArray(value)) {
    const holed = [...value];
    delete holed[at % Math.max(1, value.length)];
    return holed;
  }
  const keys = Object.keys(value);
  return Object.fromEntries(Object.entries(value).filter((_, i) => i !== at % Math.max(1, keys.length)));
};

/** What is done to a value at some place. */
const change: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  oddValue.map((odd) => () => odd),
  fc.tuple(fc.constantFrom(...oddKeys), oddValue).map(
    ([key, odd]) =>
      (old: unknown) =>
        withKey(old, key, odd),
  ),
  fc.tuple(fc.constantFrom("retrieved", "date", "location", "place", "country"), oddValue).map(
    ([key, odd]) =>
      (old: unknown) =>
        withKey(old, key, odd),
  ),
  fc.nat(20).map((at) => (old: unknown) => withoutOne(old, at)),
  fc.constantFrom(...remade).map((make) => (old: unknown) => (isObject(old) && !Array.isArray(old) ? make(old) : old)),
  fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...old, undefined] : [old])),
);

const mutated = (form: "record" | "raw"): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...values(form)), fc.array(fc.tuple(fc.nat(1000), change), { minLength: 0, maxLength: 2 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((now, [at, to]) => {
        const paths = pathsIn(now);
        return changedAt(now, paths[at % paths.length] as readonly Step[], to);
      }, value),
    );

const runs = { numRuns: 10_000 };

describe("zod, JSON Schema and the guard give the same verdict on", () => {
  test("records, changed in any way", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(mutated("record"), (value) => {
        const verdict = isPressRelease(value);
        seen[verdict ? "yes" : "no"]++;
        expect([pressReleaseSchema.safeParse(value).success, isRecordJson(value)]).toEqual([verdict, verdict]);
      }),
      runs,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(1000);
  });

  test("raw records, changed in any way", () => {
    fc.assert(
      fc.property(mutated("raw"), (value) => {
        const verdict = isRawPressRelease(value);
        expect([rawPressReleaseSchema.safeParse(value).success, isRawJson(value)]).toEqual([verdict, verdict]);
      }),
      runs,
    );
  });

  test("anything", () => {
    fc.assert(
      fc.property(fc.oneof(oddValue, fc.anything()), (value) => {
        const verdict = isPressRelease(value);
        expect([pressReleaseSchema.safeParse(value).success, isRecordJson(value)]).toEqual([verdict, verdict]);
      }),
    );
  });
});

test("a refusal always says why, and an acceptance gives the value itself", () => {
  fc.assert(
    fc.property(mutated("record"), (value) => {
      const result = safeParsePressRelease(value);
      if (result.success) expect(result.data).toBe(value);
      else expect(result.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test("what zod gives back is equal to what was given", () => {
  for (const value of values("record")) expect(pressReleaseSchema.parse(value)).toEqual(value);
});

describe("a key that holds undefined is", () => {
  const [release] = values("record") as [Record<string, unknown>];
  const provenance = release["provenance"] as object;

  test.each<[string, object, boolean]>([
    ["absent where the key may be absent", { provenance: { ...provenance, retrieved: undefined } }, true],
    ["missing where the key must be there", { title: undefined }, false],
    ["unknown where the key is unknown", { subtitle: undefined }, false],
  ])("%s", (_, overrides, verdict) => {
    const value = { ...release, ...overrides };
    expect([pressReleaseSchema.safeParse(value).success, isRecordJson(value), isPressRelease(value)]).toEqual([
      verdict,
      verdict,
      verdict,
    ]);
  });
});
