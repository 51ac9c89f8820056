import { dimensions } from "../../../src/press-releases/filter/dimensions.ts";
import type { FilterDimension } from "../../../src/press-releases/record/types.ts";
import { dayJson, idJson, partialDateJson } from "../../../src/schemas/definitions-json.ts";
import type { JsonSchema } from "../../../src/schemas/query-json.ts";

/** What several of the schemas define, by name. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  ...Object.fromEntries(
    (Object.keys(dimensions) as FilterDimension[]).map((dimension) => [dimension, idJson(dimension)]),
  ),
  day: dayJson(),
  partialDate: partialDateJson(),
};

/** A reference to a definition of the same file. */
export const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** The definitions that a schema refers to, directly or through one another. */
export function definitionsOf(schema: JsonSchema, all: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(all[name]);
    }
  };
  visit(schema);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}
