import { isLanguageCode, languages } from "../../catalogue/collections/languages.ts";
import { said } from "../../catalogue/messages/said.ts";
import type { Language, LanguageCode, SourceId } from "../../catalogue/types.ts";
import { sectionSources } from "../../generated/osce-terms.ts";
import { isListingPath, readListingAddress } from "./listing-address.ts";
import { type SiteAddress, siteAddress } from "./osce-host.ts";
import type { OsceItemUrl, OsceListingUrl } from "./types.ts";

/**
 * Reads an address of osce.org, of one of its subdomains or of its mirror: that of an item, or that of a listing with its filter.
 * `null` for every other address. The numbers of units and fields are the site's own.
 *
 * @throws TypeError where the address is not a string.
 * @example
 * const item = parseOsceUrl("https://www.osce.org/odihr/elections/119873?fbclid=1");
 * item?.kind === "item" && item.source; // => "odihr"
 * const listed = parseOsceUrl("https://www.osce.org/press-releases?filters=im_taxonomy_vid_1:(25)&page=3");
 * listed?.kind === "listing" && listed.filter; // => { source: "mission-to-moldova" }
 * parseOsceUrl("https://example.org/1"); // => null
 */
export function parseOsceUrl(url: string): OsceItemUrl | OsceListingUrl | null {
  if (typeof url !== "string")
    throw new TypeError(`parseOsceUrl reads an address, a string; it was given ${said(url)}`);
  const address = siteAddress(url);
  if (address === null) return null;
  const first = address.segments[0]?.toLowerCase();
  const isPrefix = first !== undefined && address.segments.length > 1 && isLanguageSegment(first);
  const segments = address.segments.slice(isPrefix ? 1 : 0);
  const language = isPrefix ? languageOfSegment(first) : null;
  const number = segments.at(-1);
  if (isListingPath(segments)) return readListingAddress({ ...address, segments }, language);
  return number !== undefined && /^\d{1,12}$/.test(number) ? item(address, segments, number, language) : null;
}

function item(
  address: SiteAddress,
  path: readonly string[],
  number: string,
  language: LanguageCode | null,
): OsceItemUrl {
  const segments = path.slice(0, -1).map((segment) => segment.toLowerCase());
  const section = segments.length === 0 || segments[0] === "node" ? null : segments.join("/");
  return { kind: "item", number, language, section, source: sourceOfSection(segments) ?? address.source };
}

/** The longest beginning of the path that is a section: "odihr/elections", else "odihr". */
export function sourceOfSection(segments: readonly string[]): SourceId | null {
  for (let count = Math.min(segments.length, 3); count > 0; count--) {
    const section = segments.slice(0, count).join("/");
    if (Object.hasOwn(sectionSources, section)) return sectionSources[section] as SourceId;
  }
  return null;
}

/** One segment for Bosnian, Croatian and Serbian together: which of them, only the text tells. */
const shared = "hbs";

function isLanguageSegment(segment: string): boolean {
  return segment === shared || languageOfSegment(segment) !== null;
}

function languageOfSegment(segment: string): LanguageCode | null {
  const entries = Object.values(languages) as Language[];
  return entries.find(({ sitePrefix }) => sitePrefix === segment)?.id ?? (isLanguageCode(segment) ? segment : null);
}
