import type { DataIssue, LayoutId } from "../../press-releases/record/types.ts";
import type { PageHints, PageParts, RefusedPage } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { cleanText, isClean } from "../text/clean-text.ts";
import { findHyphenedLabels, readLabelledNode } from "./labelled-node.ts";
import { layouts } from "./layouts.ts";
import { noRelease } from "./no-release.ts";

/** A page with the name of its layout, or the reason why it holds no release. */
export type KnownPage =
  | ({ readonly layout: LayoutId } & PageParts)
  | { readonly layout: null; readonly issue: DataIssue };

/** Tells the layout of a text and cuts it into its parts. */
export function readLayout(text: string, hints: PageHints): KnownPage {
  return readUsual(text) ?? readAny(text, hints);
}

/**
 * The direct way for the layout that most copies have: where nothing from its title on has to be cleaned, its text is read as it is.
 * Looking through the long navigation costs as much as all the rest.
 */
function readUsual(text: string): KnownPage | null {
  if (text.startsWith("date ")) return null;
  const at = findHyphenedLabels(text);
  const page = at < 0 ? null : readLabelledNode(text, at);
  if (page === null || "refused" in page) return null;
  const [above] = page.cuts;
  // The navigation was trimmed, so that as many letters as it has now lie above the title at least.
  const navigation = above?.name === "navigation" ? above.text.length : 0;
  if (!isClean(text.slice(navigation))) return null;
  return { layout: "node-nav", items: page.items, cuts: page.cuts };
}

function readAny(text: string, hints: PageHints): KnownPage {
  const cleaned = cleanText(text);
  const start = behindCrawlerMark(cleaned);
  const page = start === 0 ? cleaned : cleaned.slice(start);
  const mark: Cut[] = start === 0 ? [] : [{ name: "crawler", text: cleaned.slice(0, start).trim() }];
  // Blank text has no layout; each of them would look through all of it for a first line.
  if (!/\S/.test(page)) return { layout: null, issue: noRelease(page) };
  for (const { id, find, read } of layouts) {
    const at = find(page, hints.url);
    const parts = at < 0 ? null : read(page, at, hints);
    if (parts === null) continue;
    if ("refused" in parts) return { layout: null, issue: refusal(parts) };
    return { layout: id, items: parts.items, cuts: [...mark, ...parts.cuts] };
  }
  return { layout: null, issue: noRelease(page) };
}

/** Crawlers put "date 2021-05-19" before the text, with nothing between the two. It is not the date of the release. */
function behindCrawlerMark(text: string): number {
  return /^\s{0,10}date \d{4}-\d\d-\d\d\s{0,10}/.exec(text)?.[0].length ?? 0;
}

function refusal({ refused, found }: RefusedPage): DataIssue {
  return { code: "no-release", path: [], message: `${refused}: ${JSON.stringify(found)}`, severity: "error", found };
}
