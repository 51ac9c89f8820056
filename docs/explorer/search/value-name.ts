import {
  contentTypes,
  type FilterDimension,
  fieldOperations,
  fieldsOfWork,
  institutions,
  languages,
  type StateCode,
} from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { lastDay } from "../state/days.ts";

/** What a value of a dimension is called. */
export function valueName(dimension: FilterDimension, value: string): string {
  if (dimension === "country") return stateName(value as StateCode, lastDay);
  const named = { ...contentTypes, ...languages, ...institutions, ...fieldOperations, ...fieldsOfWork } as Readonly<
    Record<string, { readonly name: string }>
  >;
  return named[value]?.name ?? value;
}
