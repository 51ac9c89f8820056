import { firstDay, isPartialDate, lastDay } from "../catalogue/calendar.ts";
import { movedIds } from "../generated/redirects.ts";
import { dimensions, isIdOf } from "./dimensions.ts";
import { notAllowed, queryIssue, shown } from "./filter-issues.ts";
import type { DataIssue, FilterDimension, PressReleaseFilter } from "./types.ts";
import { wordsOf } from "./words.ts";

type Path = readonly (string | number)[];
type Report = (issue: DataIssue) => void;
type Check = (value: unknown, path: Path, report: Report) => void;

/** Deeper than anyone writes, and shallow enough never to exhaust the stack. */
const deepest = 64;

/** Everything that is wrong with a filter; empty for a filter that means something. */
export function checkFilter(filter: unknown, path: Path = ["filter"]): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  checkKeys(filter, path, (issue) => issues.push(issue));
  return issues;
}

const checkNested: Check = (value, path, report) => checkKeys(value, path, report);

const checkNestedList: Check = (value, path, report) => {
  if (!Array.isArray(value) || value.length === 0)
    report(queryIssue("invalid-type", path, `${shown(value)} where a list of at least one filter belongs`));
  else for (const [i, filter] of value.entries()) checkNested(filter, [...path, i], report);
};

const checks: { readonly [Key in keyof PressReleaseFilter]-?: Check } = {
  text: checkText,
  date: checkDate,
  type: (value, path, report) => checkSet(value, "type", path, report),
  source: (value, path, report) => checkSet(value, "source", path, report),
  fieldOfWork: (value, path, report) => checkSet(value, "fieldOfWork", path, report),
  country: (value, path, report) => checkSet(value, "country", path, report),
  place: (value, path, report) => checkSet(value, "place", path, report),
  language: (value, path, report) => checkSet(value, "language", path, report),
  and: checkNestedList,
  or: checkNestedList,
  not: checkNested,
};

function checkKeys(filter: unknown, path: Path, report: Report): void {
  if (path.length > deepest)
    report(queryIssue("invalid-value", path.slice(0, 4), `nested deeper than ${deepest} levels`));
  else if (isObject(filter)) eachKey(filter, checks, "a filter key", path, report);
  else report(queryIssue("invalid-type", path, `${shown(filter)} where a filter (an object) belongs`));
}

/** Runs the check of every key; a key without a check is unknown. A key that holds `undefined` counts as absent. */
function eachKey(
  value: object,
  known: Readonly<Record<string, Check>>,
  what: string,
  path: Path,
  report: Report,
): void {
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (check) check(inner, [...path, key], report);
    else report(notAllowed("unknown-key", [...path, key], key, what, Object.keys(known)));
  }
}

function checkSet(value: unknown, dimension: FilterDimension, path: Path, report: Report): void {
  const ids: Check = (list, at, tell) => checkIds(list, dimension, at, tell);
  if (!isObject(value)) {
    ids(value, path, report);
    return;
  }
  const known = { any: ids, all: ids, none: ids, exists: checkBoolean, scope: oneOf(["self", "descendants"]) };
  eachKey(value, known, "a condition", path, report);
  if (!["any", "all", "none", "exists"].some((key) => (value as Readonly<Record<string, unknown>>)[key] !== undefined))
    report(queryIssue("invalid-value", path, "says nothing: name any, all, none or exists"));
}

function checkIds(value: unknown, dimension: FilterDimension, path: Path, report: Report): void {
  const { lists, what } = dimensions[dimension];
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    report(queryIssue("invalid-value", path, "an empty list means nothing: leave the key out, or name an id"));
  for (const [i, id] of list.entries()) {
    if (isIdOf(dimension, id)) continue;
    report(notAllowed("unknown-id", Array.isArray(value) ? [...path, i] : path, id, what, lists.flat(), movedIds));
  }
}

function checkBoolean(value: unknown, path: Path, report: Report): void {
  if (typeof value !== "boolean")
    report(queryIssue("invalid-type", path, `${shown(value)} where true or false belongs`));
}

function oneOf(allowed: readonly string[]): Check {
  return (value, path, report) => {
    if (!allowed.includes(value as string))
      report(notAllowed("invalid-value", path, value, `one of ${allowed.join(", ")}`, allowed));
  };
}

function checkDate(value: unknown, path: Path, report: Report): void {
  if (!isObject(value)) {
    checkPartialDate(value, path, report);
    return;
  }
  eachKey(value, { from: checkPartialDate, until: checkPartialDate }, "a bound of a date range", path, report);
  const { from, until } = value as { from?: unknown; until?: unknown };
  if (from === undefined && until === undefined)
    report(queryIssue("invalid-value", path, "says nothing: name from or until"));
  if (isPartialDate(from) && isPartialDate(until) && firstDay(from) > lastDay(until)) {
    report(queryIssue("invalid-date", path, `ends (${until}) before it begins (${from})`));
  }
}

function checkPartialDate(value: unknown, path: Path, report: Report): void {
  if (isPartialDate(value)) return;
  const wrong = `${shown(value)} is not a year, month or day (YYYY, YYYY-MM, YYYY-MM-DD)`;
  report({ ...queryIssue("invalid-date", path, wrong), found: typeof value === "string" ? value : shown(value) });
}

function checkText(value: unknown, path: Path, report: Report): void {
  if (!isObject(value)) {
    checkWords(value, path, report);
    return;
  }
  eachKey(
    value,
    { value: checkWords, in: checkParts, mode: oneOf(["words", "phrase", "prefix"]) },
    "a key of a text condition",
    path,
    report,
  );
  if ((value as { value?: unknown }).value === undefined)
    report(queryIssue("invalid-value", path, "has no value to look for"));
}

function checkWords(value: unknown, path: Path, report: Report): void {
  if (typeof value !== "string") report(queryIssue("invalid-type", path, `${shown(value)} where text belongs`));
  else if (wordsOf(value).length === 0)
    report(queryIssue("invalid-value", path, `${shown(value)} holds no word to look for`));
}

function checkParts(value: unknown, path: Path, report: Report): void {
  if (!Array.isArray(value) || value.length === 0)
    report(queryIssue("invalid-type", path, `${shown(value)} where a list of "title", "body" belongs`));
  else for (const [i, part] of value.entries()) oneOf(["title", "body"])(part, [...path, i], report);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
