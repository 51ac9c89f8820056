import type { AuthoredEntry } from "../load.ts";

/** Renders when each Chairpersonship begins, so that a timeline need not load who chaired. */
export function renderChairStarts(chairpersonships: readonly AuthoredEntry[]): string {
  const starts = chairpersonships.map(({ year, from }) => `[${year}, ${JSON.stringify(from)}]`);
  return [
    '// Generated from data/chairpersonships.json. Do not edit: run "npm run generate".',
    "",
    "/** The Chairpersonships by year, each with its first day; it lasts until the next begins. */",
    `export const chairStarts: readonly (readonly [year: number, from: string])[] = [${starts.join(", ")}];`,
    "",
    "/** The last day of the last Chairpersonship that is decided. */",
    `export const chairEnd: string = ${JSON.stringify(chairpersonships.at(-1)?.["until"])};`,
    "",
  ].join("\n");
}
