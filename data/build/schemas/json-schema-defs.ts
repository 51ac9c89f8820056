import { dimensions } from "../../../src/press-releases/filter/dimensions.ts";
import { calendarDay } from "../../../src/press-releases/record/calendar-day.ts";
import type { FilterDimension } from "../../../src/press-releases/record/types.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const ids = (description: string, dimension: FilterDimension): JsonSchema => ({
  description,
  type: "string",
  enum: dimensions[dimension].lists.flat(),
});

/** What several of the schemas define, by name. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  type: ids("Id of a content type.", "type"),
  source: ids("Id of a structure, an institution or a field operation.", "source"),
  fieldOfWork: ids("Id of a field of work.", "fieldOfWork"),
  country: ids("ISO 3166-1 alpha-2 code of a State, or ISO 3166-3 code of one that ceased.", "country"),
  place: ids("Id of a place.", "place"),
  language: ids("Code of a language.", "language"),
  day: { description: "A day of the calendar, YYYY-MM-DD.", type: "string", pattern: calendarDay.source },
  partialDate: {
    description: "A year, a month or a day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD.",
    type: "string",
    pattern: `^[0-9]{4}$|^[0-9]{4}-(?:0[1-9]|1[0-2])$|${calendarDay.source}`,
  },
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
