import { isLabelAt } from "../../reading/parts/page-labels.ts";
import { aside, day, footer, header, main, menu, teaserDay, title } from "../elements/region.ts";

/** The lines of a page that make its text, and those that the site puts around it on every page. */
export interface Flow {
  readonly text: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Takes off the menus, the head and the foot of the site. What is taken off is kept beside the text. */
export function flowOf(lines: readonly string[], regions: readonly number[]): Flow {
  const keeps = keptLines(lines, regions);
  const first = keeps.indexOf(true);
  const isListing = isListingOfTeasers(lines, regions, keeps);
  const text: string[] = [];
  const above: string[] = [];
  const below: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (!keeps[i])
      (i < first || (((regions[i] as number) & (menu | header)) !== 0 && text.length < 3) ? above : below).push(line);
    else text.push(isListing && ((regions[i] as number) & teaserDay) !== 0 ? `Publishing date: ${line}` : line);
  }
  return { text: text.join("\n"), above, below };
}

function keptLines(lines: readonly string[], regions: readonly number[]): boolean[] {
  const keeps = regions.map((region) => (region & (menu | footer)) === 0);
  keepGroups(keeps, regions, header, (i) => ((regions[i] as number) & title) !== 0);
  keepGroups(keeps, regions, aside, (i) =>
    isLabelAt(lines[i] as string, { start: 0, end: (lines[i] as string).length }),
  );
  // A page that says what its main part is has nothing of its text behind it.
  const hasMain = regions.some((region) => (region & (main | title)) === (main | title));
  let end = regions.length - 1;
  while (hasMain && ((regions[end] as number) & main) === 0) end--;
  for (let i = end + 1; i < regions.length; i++) keeps[i] = false;
  if (regions.some((region) => (region & title) !== 0))
    for (const [i, region] of regions.entries()) if ((region & day) !== 0) keeps[i] = false;
  return keeps;
}

/** Lets lines side by side of one region go, unless one of them says that they belong to the text. */
function keepGroups(
  keeps: boolean[],
  regions: readonly number[],
  region: number,
  tells: (line: number) => boolean,
): void {
  for (let start = 0; start < regions.length; start++) {
    if (((regions[start] as number) & region) === 0) continue;
    let end = start;
    let isText = false;
    for (; end < regions.length && ((regions[end] as number) & region) !== 0; end++) isText ||= tells(end);
    if (!isText) keeps.fill(false, start, end);
    start = end;
  }
}

/** A listing has two items or more, and nothing longer than a sentence above the first. */
function isListingOfTeasers(lines: readonly string[], regions: readonly number[], keeps: readonly boolean[]): boolean {
  const isTeaser = (region: number, i: number): boolean => (region & teaserDay) !== 0 && keeps[i] === true;
  const first = regions.findIndex(isTeaser);
  if (first < 0 || regions.findIndex((region, i) => i > first && isTeaser(region, i)) < 0) return false;
  const top = Math.max(
    0,
    regions.findIndex((region) => (region & title) !== 0),
  );
  const between = lines.slice(top, first - 1).filter((_, i) => keeps[top + i]);
  return (
    between.length <= 8 &&
    between.every((line) => line.length < 200 && !isLabelAt(line, { start: 0, end: line.length }))
  );
}
