import type { core, ZodObject, ZodType } from "zod/v4";
import * as z from "zod/v4";

/** What a schema does with a value: it changes the value or adds issues. */
export type Parse = core.$ZodType["_zod"]["parse"];

/**
 * An object schema that parses in a way of its own, in both directions, and is an object in all else: `z.toJSONSchema` shows its keys, and
 * what is derived from it – refined, described – parses alike, which a pipe or a changed instance would not.
 */
export function withParse<T>(object: ZodObject, own: (parse: Parse) => Parse): ZodType<T, T> {
  const OwnObject = z.core.$constructor<ZodObject, core.$ZodObjectDef>("OsceObject", (inst, def) => {
    // Declared as an assertion, which TypeScript lets nobody call through a namespace.
    (z.ZodObject.init as (inst: ZodObject, def: core.$ZodObjectDef) => void)(inst, def);
    const internals = inst._zod as { parse: Parse };
    internals.parse = own(internals.parse);
  });
  return new OwnObject(object._zod.def) as unknown as ZodType<T, T>;
}
