import type { FilterDimension } from "../../press-releases/record/types.ts";

/** What a column holds, before an engine says how: one text (or none), a list of texts, words, a day, a number, text that is only shown. */
export type ColumnKind = "key" | "day" | "one" | "many" | "number" | "words" | "shown";

/** The columns of the table, the narrow ones first: row stores read a row from its beginning. */
export const columns: Readonly<Record<string, ColumnKind>> = {
  id: "key",
  id_key: "key",
  date: "day",
  type: "one",
  language: "one",
  sources: "many",
  fields_of_work: "many",
  countries: "many",
  places: "many",
  word_count: "number",
  title_words: "words",
  body_words: "words",
  record: "shown",
};

/** The column of each dimension. */
export const columnOf: Readonly<Record<FilterDimension, string>> = {
  type: "type",
  language: "language",
  source: "sources",
  fieldOfWork: "fields_of_work",
  country: "countries",
  place: "places",
};

/** Whether a record may have several values of a dimension. */
export const isList = (dimension: FilterDimension): boolean => columns[columnOf[dimension]] === "many";
