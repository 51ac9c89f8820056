import type { DataIssue, Provenance, RawPressRelease } from "../press-releases/types.ts";
import { assertText, cleanText } from "./clean-text.ts";
import { noRelease } from "./no-release.ts";
import { readNodePage } from "./node-page.ts";
import type { Cut, ReadOptions } from "./read-options.ts";

/** What the navigation of a page tells of the copy. */
export interface Navigation {
  /** The year that the country menu names as that of the Chair. */
  readonly chairpersonshipYear?: number;
}

/** A page with one release, cut into its parts. */
export interface ParsedPage {
  readonly raw: RawPressRelease | null;
  readonly issues: readonly DataIssue[];
  readonly navigation: Navigation;
  /** What belongs neither to the record nor to its labels. */
  readonly cuts: readonly Cut[];
}

/**
 * Cuts the text of a page with one release into title, labels and body.
 *
 * @throws TypeError where the input is not a string.
 * @example
 * const { raw } = parsePage(page);
 * raw.printed.source; // => ["OSCE Mission to Moldova"]
 */
export function parsePage(text: string, options: ReadOptions = {}): ParsedPage {
  assertText(text, "parsePage");
  const cleaned = cleanText(text);
  const page = readNodePage(cleaned);
  if (page === null) return { raw: null, issues: [noRelease(cleaned)], navigation: {}, cuts: [] };
  const navigation = readNavigation(page.navigation);
  const provenance: Provenance = { layout: page.layout, ...retrievedOf(options), ...navigation };
  const urls = options.url === undefined ? [] : [options.url];
  const raw = { title: page.title, printed: page.printed, body: page.body, excerpt: false, urls, provenance };
  const cuts = [
    { name: "navigation", text: page.navigation },
    { name: "contacts", text: page.contacts },
  ];
  return { raw, issues: [], navigation, cuts: cuts.filter((cut) => cut.text !== "") };
}

/** The day of retrieval, where the caller gave one. */
export function retrievedOf({ retrieved }: ReadOptions): { retrieved?: string } {
  return retrieved === undefined ? {} : { retrieved };
}

function readNavigation(text: string): Navigation {
  for (const words of ["OSCE Chairpersonship ", "OSCE Chairmanship "]) {
    const at = text.indexOf(words);
    const year = at < 0 ? "" : text.slice(at + words.length, at + words.length + 4);
    if (/^\d{4}$/.test(year)) return { chairpersonshipYear: Number(year) };
  }
  return {};
}
