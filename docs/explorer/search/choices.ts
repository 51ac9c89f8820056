import { queryFromParams, queryToParams } from "../../../src/archive.ts";
import type { FilterDimension, PressReleaseFilter, PressReleaseQuery } from "../../../src/index.ts";

/** The dimensions to choose from, under their headings. */
export const dimensions: Readonly<Partial<Record<FilterDimension, string>>> = {
  fieldOfWork: "Fields of work",
  country: "Countries",
  source: "Sources",
  type: "Kinds of page",
  language: "Languages",
};

export const dimensionIds: readonly FilterDimension[] = Object.keys(dimensions) as FilterDimension[];

/** Years that are chosen, both included. */
export type Years = readonly [from: number, until: number] | null;

/** What a reader has chosen. A query that says more, from an address, is kept in `rest`. */
export interface Choices {
  readonly words: string;
  readonly years: Years;
  readonly chosen: { readonly [Dimension in FilterDimension]?: readonly string[] };
}

export const noChoices: Choices = { words: "", years: null, chosen: {} };

/** The filter that the choices make. */
export function filterOf({ words, years, chosen }: Choices): PressReleaseFilter {
  const sets = Object.entries(chosen).filter(([, values]) => values.length > 0);
  return {
    ...(words.trim() === "" ? {} : { text: words.trim() }),
    ...(years === null ? {} : { date: { from: String(years[0]), until: String(years[1]) } }),
    ...Object.fromEntries(sets.map(([dimension, values]) => [dimension, values.length === 1 ? values[0] : values])),
  } as PressReleaseFilter;
}

/** The query that the choices make: the best match first where words are looked for, else the newest. */
export function queryOf(choices: Choices): PressReleaseQuery {
  const filter = filterOf(choices);
  const isFree = Object.keys(filter).length === 0;
  return { ...(isFree ? {} : { filter }), ...(filter.text === undefined ? {} : { sort: ["score"] as const }) };
}

/** The choices as a part of the address. */
export function choicesToParams(choices: Choices): string {
  const filter = filterOf(choices);
  return Object.keys(filter).length === 0 ? "" : queryToParams({ filter });
}

/** The choices that an address names; none where it means nothing. */
export function choicesFromParams(params: string): Choices {
  if (params === "") return noChoices;
  try {
    return choicesOf(queryFromParams(params).filter ?? {});
  } catch {
    return noChoices;
  }
}

function choicesOf(filter: PressReleaseFilter): Choices {
  const { text, date } = filter;
  const chosen = dimensionIds.map((dimension) => [dimension, [filter[dimension] ?? []].flat().filter(isText)]);
  return {
    words: typeof text === "string" ? text : (text?.value ?? ""),
    years: yearsOf(date),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values?.length)),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function yearsOf(date: PressReleaseFilter["date"]): Years {
  if (date === undefined) return null;
  const { from, until } = typeof date === "string" ? { from: date, until: date } : date;
  const [first, last] = [from ?? until, until ?? from].map((one) => Number(String(one).slice(0, 4)));
  return first === undefined || last === undefined ? null : [first, last];
}
