import { readPressReleases } from "../../../src/reading/read.ts";

/** The labels of pages and listings, which the keys of `printed` stand for. */
const labels =
  /^(?:- )?(?:Date|Place|Source|Fields of work|Issued on|Issued by|Izdavač|Location|Locations|Publishing date|Content type|Where we are|What we do):/gm;

/** Nothing stands between a crawler's date and the first word of the page, which may be read or cut off without it. */
const crawler = /\b(date \d{4}-\d\d-\d\d)/g;

/** How often each word occurs. */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // A caption may be glued to a dateline, and is cut off there.
  const apart = text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(crawler, "$1 ")
    .replace(/([\p{Ll}\p{N}])(\p{Lu}{3,})/gu, "$1 $2");
  for (const [word] of apart.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of a page that are neither in a record, nor in what it printed, nor in a cut. */
export function lostWords(text: string): string[] {
  const { releases, cuts } = readPressReleases(text);
  const kept: string[] = cuts.map((cut) => cut.text);
  for (const { title, body, printed } of releases) {
    const { dateline: _, ...fields } = printed;
    kept.push(title, ...body, ...Object.values(fields).flat());
  }
  const found = wordCounts(kept.join("\n"));
  const wanted = wordCounts(text.replaceAll("\r", "\n").replace(labels, ""));
  return [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word);
}
