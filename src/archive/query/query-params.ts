import { said } from "../../catalogue/messages/said.ts";
import { checkQuery } from "../../press-releases/filter/check-query.ts";
import { queryIssue, shown } from "../../press-releases/issues/filter-issues.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import type { PressReleaseQuery } from "../../press-releases/record/types.ts";

// A query in the address bar: the keys of the filter stand beside those of the query, inner keys behind dots ("date.from", "or.0.country"),
// and a comma makes a list ("MD," is a list of one). A key tells what its value is, so nothing is quoted and the way back is exact.

/** The keys of a query that are not the filter. */
const queryKeys: readonly string[] = ["sort", "limit", "after", "facets"];

/** The keys, at any depth, whose value is text as it stands. */
const textKeys: readonly string[] = ["text", "value", "after", "date", "from", "until", "mode", "scope"];

/** The keys, at any depth, whose value is always a list: one that stands alone needs no comma. */
const listKeys: readonly string[] = ["sort", "facets", "any", "all", "none", "in"];

/** Deeper than any filter that is accepted. */
const deepest = 200;

/**
 * Writes a query as the part of an address after `?`.
 *
 * @throws QueryError where the query means nothing.
 * @example
 * queryToParams({ filter: { country: ["MD", "RO"], date: { from: "2014" } }, limit: 10 }); // => "country=MD%2CRO&date.from=2014&limit=10"
 */
export function queryToParams(query: PressReleaseQuery): string {
  const { filter, ...rest } = checked(query);
  const pairs: [string, string][] =
    filter === undefined ? [] : isEmpty(filter) ? [["filter", ""]] : pairsOf(filter, "");
  return [...pairs, ...pairsOf(rest, "")]
    .map(([key, value]) => `${encoded(key, key)}=${encoded(value, key)}`)
    .join("&");
}

function encoded(text: string, key: string): string {
  // An address holds UTF-8, and half of a surrogate pair is none.
  if (/[\uD800-\uDFFF]/u.test(text)) throw refusal(key, "holds half of a letter, which no address can carry");
  return encodeURIComponent(text);
}

/**
 * Reads back, exactly, the query that {@link queryToParams} wrote. Takes the part of an address after `?`, or pairs such as
 * `URLSearchParams`. A key that appears twice makes a list.
 *
 * @throws TypeError where there are no pairs to read.
 * @throws QueryError where a parameter is none of a query, or its value means nothing: parameters of others are to be taken out before.
 * @example
 * queryFromParams("?country=MD,RO&text=border+guards"); // => { filter: { country: ["MD", "RO"], text: "border guards" } }
 */
export function queryFromParams(params: string | Iterable<readonly [string, string]>): PressReleaseQuery {
  if (typeof params !== "string" && typeof (params as Partial<typeof params> | null)?.[Symbol.iterator] !== "function")
    throw new TypeError(
      `queryFromParams takes the part of an address behind "?", or pairs such as its \`searchParams\`; it was given ${said(params)}`,
    );
  const filter: Branch = new Map();
  const query: Branch = new Map();
  for (const [key, value] of typeof params === "string" ? new URLSearchParams(params) : params) {
    const steps = key.split(".");
    if (steps.length > deepest) throw refusal(key, `has more than ${deepest} steps`);
    if (key === "filter" && value === "") query.set("filter", {});
    else plant(queryKeys.includes(key) ? query : filter, steps, value, key);
  }
  if (query.has("filter") && filter.size > 0) throw refusal("filter", "is empty, and there are conditions beside it");
  const found = grown(query, "") as Record<string, unknown>;
  return checked(filter.size === 0 ? found : { filter: grown(filter, ""), ...found });
}

function checked(query: PressReleaseQuery): PressReleaseQuery {
  const issues = checkQuery(query);
  if (issues.length > 0) throw new QueryError(issues);
  return query;
}

function isEmpty(value: object): boolean {
  return Object.values(value).every((inner) => inner === undefined);
}

function pairsOf(value: unknown, path: string): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  if (Array.isArray(value) && !value.some((item) => typeof item === "object")) return [[path, listText(value)]];
  if (path !== "" && isEmpty(value)) return [[path, ""]];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, path === "" ? key : `${path}.${key}`));
}

/** Ids, orders and dimensions hold no comma. */
function listText(items: readonly string[]): string {
  return items.length > 1 ? items.join() : `${items[0] ?? ""},`;
}

/** Inner keys, or a value that is read. */
type Branch = Map<string, unknown>;

function plant(root: Branch, steps: readonly string[], text: string, key: string): void {
  let branch = root;
  for (const step of steps.slice(0, -1)) {
    const inner = branch.get(step) ?? new Map();
    if (!(inner instanceof Map)) throw refusal(key, "is both a value and the beginning of a longer key");
    branch.set(step, inner);
    branch = inner;
  }
  const last = steps.at(-1) as string;
  const earlier = branch.get(last);
  if (earlier === undefined) branch.set(last, readValue(last, text));
  else if (earlier instanceof Map || textKeys.includes(last)) throw refusal(key, "stands twice");
  else addTo(branch, last, earlier, readValue(last, text));
}

/** Makes a list of what stands twice. */
function addTo(branch: Branch, key: string, earlier: unknown, value: unknown): void {
  const list = Array.isArray(earlier) ? earlier : [earlier];
  for (const item of [value].flat()) list.push(item);
  branch.set(key, list);
}

function readValue(key: string, text: string): unknown {
  if (textKeys.includes(key)) return text;
  if (key === "limit" && /^\d{1,16}$/.test(text)) return Number(text);
  if (key === "exists" && (text === "true" || text === "false")) return text === "true";
  // An empty filter: `not=`, `or.0=`.
  if (text === "" && /^(?:not|\d+)$/.test(key)) return {};
  return text.includes(",") || listKeys.includes(key) ? text.split(",").filter((item) => item !== "") : text;
}

/** A branch as an object, or as a list where it is one of filters. */
function grown(branch: Branch, key: string): unknown {
  const entries = [...branch].map(([step, value]): [string, unknown] => [
    step,
    value instanceof Map ? grown(value, step) : value,
  ]);
  if (key !== "and" && key !== "or") return Object.fromEntries(entries);
  const odd = entries.find(([step]) => !/^\d+$/.test(step));
  if (odd !== undefined) throw refusal(`${key}.${odd[0]}`, "names no place in a list of filters");
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

function refusal(key: string, wrong: string): QueryError {
  return new QueryError([queryIssue("invalid-value", ["params"], `${shown(key)} ${wrong}`)]);
}
