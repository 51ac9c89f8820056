import { kindOf } from "../../catalogue/messages/kind-of.ts";
import { said } from "../../catalogue/messages/said.ts";
import { firstDay, isPartialDate, lastDay } from "../../catalogue/time/calendar.ts";
import { notAllowed, queryIssue, type Suggest, shown } from "../issues/filter-issues.ts";
import { isObject, isPlainObject } from "../record/own-keys.ts";
import type { DataIssue, FilterDimension, PressReleaseFilter } from "../record/types.ts";
import { dimensions, isIdOf } from "./dimensions.ts";
import { wordsOf } from "./words.ts";

type Path = readonly (string | number)[];
type Check = (value: unknown, path: Path, to: Reader) => void;

/** Where faults go, and what suggests an id for an unknown one. */
interface Reader {
  readonly report: (issue: DataIssue) => void;
  readonly suggest: SuggestFor | undefined;
}

/** Tells for each dimension what an unknown id was meant to be; those who ship the names of the catalogue know more than the spelling. */
export type SuggestFor = { readonly [Name in FilterDimension]: Suggest };

/** Deeper than anyone writes, and shallow enough never to exhaust the stack. */
const deepest = 64;

/** Everything that is wrong with a filter; empty for a filter that means something. */
export function checkFilter(filter: unknown, path: Path = ["filter"], suggest?: SuggestFor): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  checkKeys(filter, path, { report: (issue) => issues.push(issue), suggest });
  return issues;
}

const checkNested: Check = (value, path, to) => checkKeys(value, path, to);

const checkNestedList: Check = (value, path, to) => {
  if (!Array.isArray(value) || value.length === 0)
    to.report(queryIssue("invalid-type", path, `${shown(value)} where a list of at least one filter belongs`));
  else for (const [i, filter] of value.entries()) checkNested(filter, [...path, i], to);
};

const checks: { readonly [Key in keyof PressReleaseFilter]-?: Check } = {
  text: checkText,
  date: checkDate,
  type: (value, path, to) => checkSet(value, "type", path, to),
  source: (value, path, to) => checkSet(value, "source", path, to),
  fieldOfWork: (value, path, to) => checkSet(value, "fieldOfWork", path, to),
  country: (value, path, to) => checkSet(value, "country", path, to),
  place: (value, path, to) => checkSet(value, "place", path, to),
  language: (value, path, to) => checkSet(value, "language", path, to),
  and: checkNestedList,
  or: checkNestedList,
  not: checkNested,
};

/** Whether a filter has such a key. */
export function isFilterKey(key: string): boolean {
  return Object.hasOwn(checks, key);
}

function checkKeys(filter: unknown, path: Path, to: Reader): void {
  if (path.length > deepest)
    to.report(queryIssue("invalid-value", path.slice(0, 4), `nested deeper than ${deepest} levels`));
  else if (isPlainObject(filter)) eachKey(filter, checks, "a filter key", path, to);
  else to.report(queryIssue("invalid-type", path, `${shown(filter)} where a filter (an object) belongs`));
}

/** Runs the check of every key; a key without a check is unknown. A key that holds `undefined` counts as absent. */
function eachKey(value: object, known: Readonly<Record<string, Check>>, what: string, path: Path, to: Reader): void {
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (check) check(inner, [...path, key], to);
    else to.report(notAllowed("unknown-key", [...path, key], key, what, Object.keys(known)));
  }
}

function checkSet(value: unknown, dimension: FilterDimension, path: Path, to: Reader): void {
  const ids: Check = (inner, at, told) => checkIds(inner, dimension, at, told);
  if (!isObject(value)) {
    ids(value, path, to);
    return;
  }
  const list: Check = (inner, at, told) => {
    if (Array.isArray(inner)) ids(inner, at, told);
    else told.report(queryIssue("invalid-type", at, `${shown(inner)} where a list belongs`));
  };
  const known = { any: list, all: list, none: list, exists: checkBoolean, scope: oneOf(["self", "descendants"]) };
  eachKey(value, known, "a condition", path, to);
  if (!["any", "all", "none", "exists"].some((key) => (value as Readonly<Record<string, unknown>>)[key] !== undefined))
    to.report(queryIssue("invalid-value", path, "says nothing: name any, all, none or exists"));
}

function checkIds(value: unknown, dimension: FilterDimension, path: Path, to: Reader): void {
  const { lists, what } = dimensions[dimension];
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    to.report(queryIssue("invalid-value", path, "an empty list means nothing: leave the key out, or name an id"));
  for (const [i, id] of list.entries()) {
    if (isIdOf(dimension, id)) continue;
    const at = Array.isArray(value) ? [...path, i] : path;
    const issue = notAllowed("unknown-id", at, id, what, lists.flat(), to.suggest?.[dimension]);
    const mayBeName = to.suggest === undefined && typeof id === "string" && id.trim() !== "";
    to.report(mayBeName ? withAdvice(issue) : issue);
  }
}

/** A text that is like no id is most often a name, and names are not known here. */
function withAdvice(issue: DataIssue): DataIssue {
  if (issue.suggestion !== undefined) return issue;
  return { ...issue, message: `${issue.message}; \`resolve\` finds codes and ids by name` };
}

function checkBoolean(value: unknown, path: Path, to: Reader): void {
  if (typeof value !== "boolean")
    to.report(queryIssue("invalid-type", path, `${shown(value)} where true or false belongs`));
}

function oneOf(allowed: readonly string[]): Check {
  return (value, path, to) => {
    if (!allowed.includes(value as string))
      to.report(notAllowed("invalid-value", path, value, `one of ${allowed.join(", ")}`, allowed));
  };
}

function checkDate(value: unknown, path: Path, to: Reader): void {
  if (!isObject(value) || kindOf(value) === "Date") {
    checkPartialDate(value, path, to);
    return;
  }
  eachKey(value, { from: checkPartialDate, until: checkPartialDate }, "a bound of a date range", path, to);
  const { from, until } = value as { from?: unknown; until?: unknown };
  // A key that is misspelt has been told already.
  if (from === undefined && until === undefined && Object.values(value).every((bound) => bound === undefined))
    to.report(queryIssue("invalid-value", path, "says nothing: name from or until"));
  if (isPartialDate(from) && isPartialDate(until) && firstDay(from) > lastDay(until)) {
    to.report(queryIssue("invalid-date", path, `ends (${until}) before it begins (${from})`));
  }
}

function checkPartialDate(value: unknown, path: Path, to: Reader): void {
  if (isPartialDate(value)) return;
  const forms = "(YYYY, YYYY-MM, YYYY-MM-DD)";
  const wrong =
    typeof value === "string"
      ? `${shown(value)} is not a year, month or day ${forms}`
      : `${kindOf(value) === "Date" ? "a Date" : said(value)} where a year, month or day belongs, as text ${forms}`;
  to.report({ ...queryIssue("invalid-date", path, wrong), found: typeof value === "string" ? value : shown(value) });
}

function checkText(value: unknown, path: Path, to: Reader): void {
  if (!isObject(value)) {
    checkWords(value, path, to);
    return;
  }
  eachKey(
    value,
    { value: checkWords, in: checkParts, mode: oneOf(["words", "phrase", "prefix"]) },
    "a key of a text condition",
    path,
    to,
  );
  if ((value as { value?: unknown }).value === undefined)
    to.report(queryIssue("invalid-value", path, "has no value to look for"));
}

function checkWords(value: unknown, path: Path, to: Reader): void {
  if (typeof value !== "string") to.report(queryIssue("invalid-type", path, `${shown(value)} where text belongs`));
  else if (wordsOf(value).length === 0)
    to.report(queryIssue("invalid-value", path, `${shown(value)} holds no word to look for`));
}

function checkParts(value: unknown, path: Path, to: Reader): void {
  if (!Array.isArray(value) || value.length === 0)
    to.report(queryIssue("invalid-type", path, `${shown(value)} where a list of "title", "body" belongs`));
  else for (const [i, part] of value.entries()) oneOf(["title", "body"])(part, [...path, i], to);
}
