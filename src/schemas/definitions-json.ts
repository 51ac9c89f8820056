import { dimensions } from "../press-releases/filter/dimensions.ts";
import { calendarDay } from "../press-releases/record/calendar-day.ts";
import type { FilterDimension } from "../press-releases/record/types.ts";
import type { JsonSchema } from "./query-json.ts";

const idWords: Readonly<Record<FilterDimension, string>> = {
  type: "Id of a content type.",
  source: "Id of a structure, an institution or a field operation.",
  fieldOfWork: "Id of a field of work.",
  country: "ISO 3166-1 alpha-2 code of a State, or ISO 3166-3 code of one that ceased.",
  place: "Id of a place.",
  language: "Code of a language.",
};

/** An id of a dimension. */
export function idJson(dimension: FilterDimension): JsonSchema {
  return { description: idWords[dimension], type: "string", enum: dimensions[dimension].lists.flat() };
}

export function dayJson(): JsonSchema {
  return { description: "A day of the calendar, YYYY-MM-DD.", type: "string", pattern: calendarDay.source };
}

export function partialDateJson(): JsonSchema {
  return {
    description: "A year, a month or a day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD.",
    type: "string",
    pattern: `^[0-9]{4}$|^[0-9]{4}-(?:0[1-9]|1[0-2])$|${calendarDay.source}`,
  };
}
