import { institutions } from "../../catalogue/collections/institutions.ts";
import type { SourceId } from "../../catalogue/types.ts";
import { sectionSources } from "../../generated/osce-terms.ts";
import { sourceOf } from "../labels/labels.ts";
import { withoutLanguage } from "./language-segment.ts";
import { siteAddress, sourceOfHost } from "./osce-host.ts";

/** The deepest section is "odihr/elections"; behind it stands the name of the page. */
const deepest = 3;

/**
 * The unit whose section or subdomain an address is in; `null` for a section that is no unit's, and for every other site.
 *
 * @example
 * sourceOfAddress("https://www.osce.org/de/hcnm/900010"); // => "hcnm"
 * sourceOfAddress("https://bishkek.osce.org/node/900010"); // => "programme-office-in-bishkek"
 */
export function sourceOfAddress(url: string): SourceId | null {
  const address = siteAddress(url);
  if (address === null) return sourceOfHost(url);
  const segments = withoutLanguage(address.segments).map((segment) => segment.toLowerCase());
  return sourceOfSection(segments) ?? address.source;
}

/** The longest beginning of a path that is the section of a unit: "odihr/elections", else "odihr". */
export function sourceOfSection(segments: readonly string[]): SourceId | null {
  for (let count = Math.min(segments.length, deepest); count > 0; count--) {
    const section = segments.slice(0, count).join("/");
    if (Object.hasOwn(sectionSources, section)) return sectionSources[section] as SourceId;
  }
  return segments[0] === undefined ? null : sourceOfSlug(segments[0]);
}

/** Newer sections are the names of units: "special-monitoring-mission-to-ukraine-closed". One word alone may be anything. */
function sourceOfSlug(slug: string): SourceId | null {
  if (!slug.includes("-")) return null;
  const name = slug.replace(/-closed$/, "").replaceAll("-", " ");
  const id = sourceOf(name) ?? sourceOf(name.replace("coordinator", "co-ordinator"));
  return id === undefined || isHeading(id) ? null : id;
}

/** Headings of the tree issue nothing. */
function isHeading(id: SourceId): boolean {
  return Object.hasOwn(institutions, id) && institutions[id as keyof typeof institutions].category === "group";
}
