import type { DataIssue, PressRelease, RawPressRelease } from "../press-releases/record/types.ts";
import { assertOptions } from "./assert-options.ts";
import { suggestions } from "./labels/suggestions.ts";
import { readLayout } from "./layouts/read-layout.ts";
import { fromMarkdown, type MarkdownPage } from "./markdown/from-markdown.ts";
import { navigationOf } from "./navigation.ts";
import type { ItemParts } from "./parts/page-parts.ts";
import type { Cut, ReadOptions } from "./parts/read-options.ts";
import { wholeText, wordsOfRaw } from "./parts/whole-text.ts";
import { isListing, rawOf } from "./raw-of.ts";
import { DistinctIds } from "./record/release-id.ts";
import { titleAddresses } from "./record/title-addresses.ts";
import { type Markup, toRelease } from "./record/to-press-release.ts";
import { assertText, cleanText } from "./text/clean-text.ts";

/** What a text yields: records, everything noticed, and the parts that belong to no record. */
export interface ReadPage {
  readonly releases: readonly PressRelease[];
  /** The path of an issue begins with `"releases"` and the index of the record it is about. */
  readonly issues: readonly DataIssue[];
  readonly cuts: readonly Cut[];
}

/**
 * Reads the text of any page of osce.org that holds releases, in any layout: a page with one, a listing of many, a copy elsewhere.
 *
 * @throws TypeError where the text or `url` is not a string; every text, even a broken one, gives an answer.
 * @throws RangeError where `retrieved` is not a whole day.
 * @example
 * const { releases, issues } = readPressReleases(page, { url: "https://www.osce.org/mission-to-moldova/999001" });
 * releases[0]?.date; // => "2023-05-19"
 * releases[0]?.dateFrom; // => "dateline"
 * issues.length; // => 0
 */
export function readPressReleases(text: string, options: ReadOptions = {}): ReadPage {
  assertText(text, "readPressReleases");
  assertOptions(options, "readPressReleases");
  const markdown = fromMarkdown(text);
  return markdown === null ? readBeside(text, options, nothing) : readMarkdown(markdown, options);
}

/** What is known of a page besides its text, because its markup says so. */
export interface Beside extends Markup {
  /** Taken where the page prints none. */
  readonly title?: string;
  /** Addresses of the page besides that of the options. */
  readonly urls?: readonly string[];
  /** The address that the title of an item leads to. */
  readonly addressOf?: (title: string) => string | undefined;
  /** What was taken off the page before. */
  readonly cuts?: readonly Cut[];
}

const nothing: Beside = {};

/** Reads the text that a page in Markdown stands for, with what its links and the lines of the crawler say. */
function readMarkdown({ text, links, head }: MarkdownPage, options: ReadOptions): ReadPage {
  const { url, title, published } = head ?? {};
  return readBeside(
    text,
    { ...options, url: options.url ?? url },
    {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      addressOf: titleAddresses(() => links.map((link) => ({ titles: [cleanText(link.text)], url: link.url }))),
      cuts: head === null ? [] : [{ name: "crawler", text: head.text }],
    },
  );
}

/** As `readPressReleases`, with what is known besides. */
export function readBeside(text: string, options: ReadOptions, beside: Beside): ReadPage {
  const page = readLayout(text, options);
  const { cuts: taken = [] } = beside;
  if (page.layout === null) return { releases: [], issues: [page.issue], cuts: [...taken, ...wholeText(text)] };
  // What is said of a page is said of none of the items that it lists.
  const listed = isListing(page.layout);
  const suggest = suggestions();
  const releases: PressRelease[] = [];
  const found: DataIssue[] = [];
  const lost: Cut[] = [];
  const ids = new DistinctIds();
  const { published, language } = listed ? nothing : beside;
  const markup: Markup = { names: options.names, published, language };
  const cuts = [...taken, ...page.cuts];
  const toRaw = rawOf(page.layout, navigationOf(cuts), options);
  for (let i = 0; i < page.items.length; i++) {
    const raw = withBeside(toRaw(page.items[i] as ItemParts), beside, listed);
    const { release, issues } = toRelease(raw, suggest, markup);
    if (issues.length > 0) place(issues, release === null ? ["items", i] : ["releases", releases.length], found);
    if (release !== null) releases.push(withId(release, ids.of(release.id)));
    else lost.push(...wholeText(wordsOfRaw(raw)));
  }
  return { releases, issues: found, cuts: [...cuts, ...lost] };
}

function withBeside(
  raw: RawPressRelease,
  { title = "", urls = [], addressOf }: Beside,
  listed: boolean,
): RawPressRelease {
  if (!listed) {
    if (urls.length === 0 && (raw.title !== "" || title === "")) return raw;
    return { ...raw, title: raw.title === "" ? title : raw.title, urls: [...raw.urls, ...urls] };
  }
  const url = addressOf?.(raw.title);
  return url === undefined ? raw : { ...raw, urls: [url] };
}

function withId(release: PressRelease, id: string): PressRelease {
  return release.id === id ? release : { ...release, id };
}

/** Puts the place on the page before the paths within a record. Spreading two lists into one would reserve room for sixteen more. */
function place(issues: readonly DataIssue[], before: DataIssue["path"], found: DataIssue[]): void {
  for (const issue of issues) found.push({ ...issue, path: before.concat(issue.path) });
}
