import type { AuthoredEntry } from "../load.ts";
import { constant, header } from "./tables.ts";

/** Renders when each Chairpersonship begins, so that a timeline need not load who chaired. */
export function renderChairStarts(chairpersonships: readonly AuthoredEntry[]): string {
  return [
    ...header("data/chairpersonships.json"),
    ...constant(
      "The Chairpersonships by year, each with its first day; it lasts until the next begins.",
      "chairStarts: readonly (readonly [year: number, from: string])[]",
      chairpersonships.map(({ year, from }) => [year, from]),
    ),
    "/** The last day of the last Chairpersonship that is decided. */",
    `export const chairEnd: string = ${JSON.stringify(chairpersonships.at(-1)?.["until"])};`,
    "",
  ].join("\n");
}
