import { firstDay, lastDay } from "../../catalogue/time/calendar.ts";
import { QueryError } from "../issues/query-error.ts";
import type { DateFilter, FilterDimension, PressRelease, PressReleaseFilter, SetFilter } from "../record/types.ts";
import { checkFilter } from "./check-filter.ts";
import { compileText } from "./compile-text.ts";
import { dimensions, withDescendants } from "./dimensions.ts";

/** A filter made ready to be asked many times. */
export type Predicate = (release: PressRelease) => boolean;

/** Checks a filter and makes it a predicate. @throws QueryError where the filter means nothing */
export function compileFilter(filter: PressReleaseFilter): Predicate {
  const issues = checkFilter(filter);
  if (issues.length > 0) throw new QueryError(issues);
  return compileChecked(filter);
}

function compileChecked(filter: PressReleaseFilter): Predicate {
  const { text, date, and, or, not, ...sets } = filter;
  const parts: Predicate[] = [];
  if (date !== undefined) parts.push(compileDate(date));
  for (const [dimension, condition] of Object.entries(sets)) {
    if (condition !== undefined) parts.push(compileSet(dimension as FilterDimension, condition));
  }
  // Not spread: a list of hundreds of thousands is more than a call takes.
  for (const part of and ?? []) parts.push(compileChecked(part));
  if (or) parts.push(anyOf(or.map(compileChecked)));
  if (not) parts.push(negation(compileChecked(not)));
  // Text comes last: it is the dearest to ask.
  if (text !== undefined) parts.push(compileText(text));
  return allOf(parts);
}

function allOf(parts: readonly Predicate[]): Predicate {
  return (release) => parts.every((part) => part(release));
}

function anyOf(parts: readonly Predicate[]): Predicate {
  return (release) => parts.some((part) => part(release));
}

function negation(part: Predicate): Predicate {
  return (release) => !part(release);
}

function compileDate(filter: DateFilter): Predicate {
  const { from, until } = typeof filter === "string" ? { from: filter, until: filter } : filter;
  const first = from === undefined ? "" : firstDay(from);
  const last = until === undefined ? "9999-12-31" : lastDay(until);
  return ({ date }) => date !== null && date >= first && date <= last;
}

function compileSet(dimension: FilterDimension, filter: SetFilter<string>): Predicate {
  const { valuesOf } = dimensions[dimension];
  const { any, all, none, exists, scope } = spelledOut(filter);
  const parts: Predicate[] = [];
  const has = (ids: readonly string[]): Predicate => {
    const wanted = scope === "self" ? new Set(ids) : withDescendants(dimension, ids);
    return (release) => valuesOf(release).some((value) => wanted.has(value));
  };
  if (any) parts.push(has(any));
  for (const id of all ?? []) parts.push(has([id]));
  if (none) parts.push(negation(has(none)));
  if (exists !== undefined) parts.push((release) => valuesOf(release).length > 0 === exists);
  return allOf(parts);
}

type SpelledOut = Exclude<SetFilter<string>, string | readonly string[]>;

/** A condition with its keys, whichever way it was written. */
export function spelledOut(filter: SetFilter<string>): SpelledOut {
  if (typeof filter === "string") return { any: [filter] };
  // `Array.isArray` does not narrow a readonly list.
  return Array.isArray(filter) ? { any: filter as readonly string[] } : (filter as SpelledOut);
}
