import type { Command } from "commander";
import type { PressReleaseFilter } from "../../archive.ts";
import { list } from "./option-values.ts";

/** What the options of a filter become. */
export interface FilterOptions {
  readonly country?: readonly string[];
  readonly source?: readonly string[];
  readonly field?: readonly string[];
  readonly type?: readonly string[];
  readonly place?: readonly string[];
  readonly language?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly text?: string;
}

/** Their names, as the parser knows them. */
export const filterNames: readonly (keyof FilterOptions)[] = [
  "country",
  "source",
  "field",
  "type",
  "place",
  "language",
  "from",
  "until",
  "text",
];

/** A command that takes the conditions of a filter. */
export function withFilterOptions(command: Command): Command {
  return command
    .option("--country <codes>", 'States by their codes: "MD,RO"', list)
    .option("--source <ids>", "who issued it: institutions, field operations", list)
    .option("--field <ids>", "fields of work", list)
    .option("--type <ids>", "content types", list)
    .option("--place <ids>", "places of the dateline", list)
    .option("--language <codes>", "languages", list)
    .option("--from <date>", "from a day, month or year on")
    .option("--until <date>", "up to a day, month or year")
    .option("--text <words>", "words in title and body, all of them");
}

/** The filter of all conditions; whether it means anything, the library says. */
export function filterOf(options: FilterOptions): PressReleaseFilter {
  const { country, source, field, type, place, language, from, until, text } = options;
  const date = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const filter: Readonly<Record<string, unknown>> = {
    ...(country && { country: country.map((code) => code.toUpperCase()) }),
    ...(source && { source }),
    ...(field && { fieldOfWork: field }),
    ...(type && { type }),
    ...(place && { place }),
    ...(language && { language }),
    ...(Object.keys(date).length > 0 && { date }),
    ...(text !== undefined && { text }),
  };
  return filter as PressReleaseFilter;
}
