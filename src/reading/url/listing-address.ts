import type { LanguageCode, SourceId } from "../../catalogue/types.ts";
import type { PressReleaseFilter, SetFilter } from "../../press-releases/record/types.ts";
import { type ListingTerms, readTerms } from "./listing-terms.ts";
import type { SiteAddress } from "./osce-host.ts";
import type { OsceListingUrl, OsceSort } from "./types.ts";

const pressReleases = "press-releases";

/** The listing of one unit that has an address of its own. */
const mediaFreedom = "fom/statements";
const mediaFreedomSource: SourceId = "rfom";

/** The values of `solrsort`. */
export const sorts: Readonly<Record<string, OsceSort>> = {
  "ds_date desc": "-date",
  "ds_date asc": "date",
  "score desc": "score",
};

/** Parameters that count visits and change nothing. */
const tracking = /^(?:fbclid|gclid|utm_[a-z]{1,20})$/;

/** Whether a path is that of a listing; its case does not matter, and words behind it are looked for. */
export function isListingPath(segments: readonly string[]): boolean {
  const path = segments.map((segment) => segment.toLowerCase());
  return path.join("/") === mediaFreedom || (path[0] === pressReleases && path.length < 3);
}

/** Reads the parameters of a listing as a filter. */
export function readListingAddress(address: SiteAddress, language: LanguageCode | null): OsceListingUrl {
  const unread: string[] = [];
  let page = 0;
  let rows: number | null = null;
  let sort: OsceSort | null = null;
  const terms: string[] = [];
  // Of a parameter that stands twice, the first is read.
  const read = new Set<string>();
  for (const [name, value] of address.parameters) {
    const count = /^\d{1,9}$/.test(value) ? Number(value) : null;
    if (name !== "filters" && read.has(name)) unread.push(`${name}=${value}`);
    else if (name === "page" && count !== null) page = count;
    else if (name === "rows" && count !== null) rows = count;
    else if (name === "solrsort" && Object.hasOwn(sorts, value)) sort = sorts[value] as OsceSort;
    else if (name === "filters") terms.push(value);
    else if (!tracking.test(name)) unread.push(`${name}=${value}`);
    read.add(name);
  }
  const asked = readTerms(terms.join(" "));
  const filter = filterOf(address, asked, language);
  return { kind: "listing", filter, page, rows, sort, unread: [...unread, ...asked.unread], unproven: asked.unproven };
}

function filterOf(
  { segments, source }: SiteAddress,
  terms: ListingTerms,
  language: LanguageCode | null,
): PressReleaseFilter {
  const [listing = "", words] = segments;
  const own = listing.toLowerCase() === pressReleases ? source : mediaFreedomSource;
  const sources = own === null ? terms.sources : [own, ...terms.sources];
  const languages = language === null ? terms.languages : [language, ...terms.languages];
  return {
    ...(own === mediaFreedomSource || words === undefined ? {} : { text: words }),
    ...(sources.length === 0 ? {} : { source: allOf(sources) }),
    ...(terms.fieldsOfWork.length === 0 ? {} : { fieldOfWork: allOf(terms.fieldsOfWork) }),
    ...(languages.length === 0 ? {} : { language: allOf(languages) }),
    ...(terms.date === null ? {} : { date: terms.date }),
  };
}

/** Terms side by side narrow the list. */
function allOf<Id extends string>(ids: readonly Id[]): SetFilter<Id> {
  const all = [...new Set(ids)];
  return all.length === 1 ? (all[0] as Id) : { all };
}
