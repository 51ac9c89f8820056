import type { AuthoredEntry } from "../load.ts";
import { constant, header } from "./tables.ts";

/** Renders when each Chairpersonship begins, so that a timeline need not load who chaired. */
export function renderChairStarts(chairpersonships: readonly AuthoredEntry[]): string {
  const starts = chairpersonships.filter(({ year, from }) => from !== `${year}-01-01`);
  return [
    ...header("data/chairpersonships.json"),
    ...constant(
      "The first days of the Chairpersonships that do not begin on 1 January, by year.",
      "chairStarts: Readonly<Record<number, string>>",
      Object.fromEntries(starts.map(({ year, from }) => [year, from])),
    ),
    "/** The year of the first Chairpersonship; each year since has one, which lasts until the next begins. */",
    `export const firstChairYear = ${chairpersonships[0]?.["year"]};`,
    "",
    "/** The last day of the last Chairpersonship that is decided. */",
    `export const chairEnd: string = ${JSON.stringify(chairpersonships.at(-1)?.["until"])};`,
    "",
  ].join("\n");
}
