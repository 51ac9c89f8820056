import { firstDay, lastDay } from "../../catalogue/time/calendar.ts";
import { checkFilter } from "../../press-releases/filter/check-filter.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import type { DateFilter, PressReleaseFilter, SetFilter } from "../../press-releases/record/types.ts";
import { sorts } from "./listing-address.ts";
import { dayTerm, fieldTerm, languageTerm, unitTerm } from "./listing-terms.ts";
import type { OsceSort } from "./types.ts";

/** What a listing of osce.org can be asked for. The result of `parseOsceUrl` for a listing is such a query. */
export interface OsceListingQuery {
  readonly filter?: PressReleaseFilter;
  /** From 0. */
  readonly page?: number;
  readonly rows?: number | null;
  readonly sort?: OsceSort | null;
}

/** An address, and the parts of the query that the site has no parameter for. */
export interface OsceListingAddress {
  readonly url: string;
  /** Paths into the query. Example: `["filter.country"]`. */
  readonly dropped: readonly string[];
}

const listing = "https://www.osce.org/press-releases";

/** The sizes of a page that the site offers. */
const offeredRows: readonly number[] = [10, 50];

/**
 * The address of the listing of osce.org that answers a query, as far as the site can.
 *
 * @throws QueryError where the filter means nothing.
 * @example
 * toOsceUrl({ filter: { source: "odihr" } }).url; // => "https://www.osce.org/press-releases?filters=im_taxonomy_vid_1:(24)"
 * toOsceUrl({ filter: { country: "AL" } }).dropped; // => ["filter.country"]
 */
export function toOsceUrl(query: OsceListingQuery = {}): OsceListingAddress {
  const { filter = {}, page = 0, rows = null, sort = null, ...others } = query;
  const issues = checkFilter(filter);
  if (issues.length > 0) throw new QueryError(issues);
  const { words, terms, dropped } = termsOf(filter);
  const order = Object.keys(sorts).find((name) => sorts[name] === sort);
  const parameters = [
    terms.length === 0 ? "" : `filters=${terms.map(encoded).join("+")}`,
    order === undefined ? "" : `solrsort=${encoded(order)}`,
    rows !== null && offeredRows.includes(rows) ? `rows=${rows}` : "",
    Number.isInteger(page) && page > 0 ? `page=${page}` : "",
  ].filter((parameter) => parameter !== "");
  const path = words === null ? listing : `${listing}/${encodeURIComponent(words)}`;
  const left = [
    ...dropped,
    ...Object.keys(others),
    ...(sort !== null && order === undefined ? ["sort"] : []),
    ...(rows === null || offeredRows.includes(rows) ? [] : ["rows"]),
    ...(Number.isInteger(page) && page >= 0 ? [] : ["page"]),
  ];
  return { url: parameters.length === 0 ? path : `${path}?${parameters.join("&")}`, dropped: left };
}

interface Terms {
  readonly words: string | null;
  readonly terms: readonly string[];
  readonly dropped: readonly string[];
}

function termsOf(filter: PressReleaseFilter): Terms {
  const terms: string[] = [];
  const dropped: string[] = [];
  let words: string | null = null;
  const put = (path: string, found: readonly (string | undefined)[] | null): void => {
    if (found === null || found.includes(undefined)) dropped.push(path);
    for (const term of found ?? []) if (term !== undefined) terms.push(term);
  };
  for (const [key, value] of Object.entries(filter)) {
    const path = `filter.${key}`;
    if (value === undefined) continue;
    if (key === "text" && typeof value === "string") words = value;
    else if (key === "date") put(path, [termOfDate(value as DateFilter)]);
    else if (key === "source") put(path, idsOf(value as PressReleaseFilter["source"])?.map(unitTerm) ?? null);
    else if (key === "fieldOfWork")
      put(path, idsOf(value as PressReleaseFilter["fieldOfWork"])?.map(fieldTerm) ?? null);
    else if (key === "language") put(path, idsOf(value as PressReleaseFilter["language"])?.map(languageTerm) ?? null);
    else dropped.push(path);
  }
  return { words, terms, dropped };
}

/** The ids that all have to hold; `null` where the site cannot ask so: it joins its terms with AND. */
function idsOf<Id extends string>(filter: SetFilter<Id> | undefined): readonly Id[] | null {
  if (filter === undefined) return [];
  if (typeof filter === "string") return [filter];
  if ("length" in filter) return filter.length === 1 ? filter : null;
  const { any = [], all = [], none, exists, scope } = filter;
  if (none !== undefined || exists !== undefined || scope !== undefined || any.length > 1) return null;
  return [...any, ...all];
}

function termOfDate(date: DateFilter): string {
  const { from, until } = typeof date === "string" ? { from: date, until: date } : date;
  return dayTerm(from === undefined ? null : firstDay(from), until === undefined ? null : lastDay(until));
}

/** The site writes brackets and colons as they are. */
function encoded(term: string): string {
  return encodeURIComponent(term)
    .replaceAll("%3A", ":")
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]")
    .replaceAll("%20", "+");
}
