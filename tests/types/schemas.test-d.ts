import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { InstitutionId, PlaceId, PressRelease, RawPressRelease, SourceId, StateCode } from "../../src/index.ts";
import {
  type institutionIdSchema,
  parsePressRelease,
  type placeIdSchema,
  pressReleaseObject,
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
  });

  test("of records", () => {
    expectTypeOf<z.infer<typeof pressReleaseSchema>>().toEqualTypeOf<PressRelease>();
    expectTypeOf<z.infer<typeof rawPressReleaseSchema>>().toEqualTypeOf<RawPressRelease>();
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

  test("can be extended", () => {
    const translated = pressReleaseObject().extend({ translatedTitle: z.string() });
    expectTypeOf<z.infer<typeof translated>["translatedTitle"]>().toEqualTypeOf<string>();
    expectTypeOf<z.infer<typeof translated>["sources"]>().toEqualTypeOf<SourceId[]>();
    // @ts-expect-error the annotated schema is no ZodObject: extend pressReleaseObject() instead
    pressReleaseSchema.extend;
  });
});
