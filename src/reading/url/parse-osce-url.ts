import { said } from "../../catalogue/messages/said.ts";
import { withoutInvisible } from "../../catalogue/names/invisible.ts";
import type { LanguageCode } from "../../catalogue/types.ts";
import { hasLanguage, languageOfSegment, withoutLanguage } from "./language-segment.ts";
import { isListingPath, readListingAddress } from "./listing-address.ts";
import { type SiteAddress, siteAddress } from "./osce-host.ts";
import { sourceOfSection } from "./source-of-address.ts";
import type { OsceItemUrl, OsceListingUrl } from "./types.ts";

/**
 * Reads an address of an item, or of a listing with its filter, on osce.org, one of its subdomains or its mirror. If an address of a web
 * archive holds one of these, or if one follows `?url=`, that one is read. `null` for every other address. The numbers of units and fields
 * are the site's own.
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
  const address = siteAddress(withoutInvisible(url));
  if (address === null) return null;
  const language = hasLanguage(address.segments) ? languageOfSegment(address.segments[0] as string) : null;
  const segments = withoutLanguage(address.segments);
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
