import { firstDay, lastDay } from "../../catalogue/time/calendar.ts";
import { spelledOut } from "../../press-releases/filter/compile-filter.ts";
import { withDescendants } from "../../press-releases/filter/dimensions.ts";
import { wordsOf } from "../../press-releases/filter/words.ts";
import type {
  DateFilter,
  FilterDimension,
  PressReleaseFilter,
  SetFilter,
  TextFilter,
} from "../../press-releases/record/types.ts";
import { type Bitmap, emptyBitmap, setBit, unite } from "../bytes/bitmap.ts";
import { fillFromColumn } from "../index/column.ts";
import { dayNumber } from "../index/day-number.ts";
import type { Segment } from "../index/segment.ts";
import type { Hits } from "./hits.ts";
import { fillFromTerm, type Parts } from "./occurrence.ts";
import { type Plan, runPlan } from "./run-plan.ts";

// A filter becomes a plan for a segment: a range of documents for its dates, bitmaps for its values, terms for its words. What joins with
// AND is gathered in one plan, so that the cheapest conditions narrow what the dearest have to look at; `or` and `not` are plans of their
// own, worked out to a bitmap.

/** The documents of a segment that meet a filter which was found right, without those of a bitmap (`dead`). */
export function hitsOf(segment: Segment, filter: PressReleaseFilter, dead?: Bitmap): Hits {
  const plan: Plan = { from: 0, until: segment.size, within: [], without: [], terms: new Set(), phrases: [] };
  if (dead !== undefined) plan.without.push(dead);
  addFilter(segment, plan, filter);
  return runPlan(segment, plan);
}

function addFilter(segment: Segment, plan: Plan, filter: PressReleaseFilter): void {
  const { text, date, and, or, not, ...sets } = filter;
  if (date !== undefined) addDate(segment, plan, date);
  for (const [dimension, condition] of Object.entries(sets)) {
    if (condition !== undefined) addSet(segment, plan, dimension as FilterDimension, condition);
  }
  for (const part of and ?? []) addFilter(segment, plan, part);
  if (or) plan.within.push(union(segment, or));
  if (not) plan.without.push(bitsOf(segment, hitsOf(segment, not)));
  if (text !== undefined) addText(segment, plan, text);
}

function union(segment: Segment, filters: readonly PressReleaseFilter[]): Bitmap {
  const bits = emptyBitmap(segment.size);
  for (const filter of filters) unite(bits, bitsOf(segment, hitsOf(segment, filter)));
  return bits;
}

function bitsOf(segment: Segment, hits: Hits): Bitmap {
  const bits = emptyBitmap(segment.size);
  hits.each((document) => setBit(bits, document));
  return bits;
}

function addDate(segment: Segment, plan: Plan, filter: DateFilter): void {
  const { from, until } = typeof filter === "string" ? { from: filter, until: filter } : filter;
  // Documents without a date, which no date filter finds, have 0 for a day.
  plan.from = Math.max(plan.from, segment.firstOn(from === undefined ? 1 : dayNumber(firstDay(from))));
  if (until !== undefined) plan.until = Math.min(plan.until, segment.firstOn(dayNumber(lastDay(until)) + 1));
}

function addSet(segment: Segment, plan: Plan, dimension: FilterDimension, filter: SetFilter<string>): void {
  const { any, all, none, exists, scope } = spelledOut(filter);
  const carrying = (ids: readonly string[]) => bitsOfValues(segment, dimension, ids, scope === "self");
  if (any) plan.within.push(carrying(any));
  for (const id of all ?? []) plan.within.push(carrying([id]));
  if (none) plan.without.push(carrying(none));
  if (exists !== undefined) (exists ? plan.within : plan.without).push(bitsOfAny(segment, dimension));
}

function bitsOfValues(segment: Segment, dimension: FilterDimension, ids: readonly string[], isSelf: boolean): Bitmap {
  return segment.bitmap(JSON.stringify([dimension, isSelf, ids]), (bits) => {
    const column = segment.column(dimension);
    const wanted = isSelf ? new Set(ids) : withDescendants(dimension, ids);
    const codes = new Set([...column.values.keys()].filter((code) => wanted.has(column.values[code] as string)));
    if (codes.size > 0) fillFromColumn(column, codes, bits);
  });
}

function bitsOfAny(segment: Segment, dimension: FilterDimension): Bitmap {
  return segment.bitmap(JSON.stringify([dimension]), (bits) => {
    const { start } = segment.column(dimension);
    for (let i = 0; i < segment.size; i++) if ((start[i + 1] as number) > (start[i] as number)) setBit(bits, i);
  });
}

function addText(segment: Segment, plan: Plan, filter: TextFilter): void {
  const {
    value,
    in: names = ["title", "body"],
    mode = "words",
  } = typeof filter === "string" ? { value: filter } : filter;
  const parts = { title: names.includes("title"), body: names.includes("body") };
  const words = wordsOf(value);
  if (mode === "prefix") {
    for (const prefix of new Set(words)) plan.within.push(bitsOfPrefix(segment, prefix, parts));
    return;
  }
  const terms = words.map((word) => segment.term(word));
  if (terms.includes(-1)) {
    plan.until = 0;
    return;
  }
  if (mode === "phrase") {
    // Around the rarest word the others are looked for where they must stand: that they occur at all need not be known before.
    const rarest = rarestOf(segment, terms);
    plan.terms.add(terms[rarest] as number);
    plan.phrases.push({ terms, rarest, parts });
    return;
  }
  for (const term of terms) plan.terms.add(term);
  if (!(parts.title && parts.body))
    for (const term of new Set(terms)) plan.within.push(bitsOfTerm(segment, term, parts));
}

/** Which of some terms the fewest documents hold. */
function rarestOf({ data }: Segment, terms: readonly number[]): number {
  const { at } = data.postings;
  const size = (term: number) => (at[term + 1] as number) - (at[term] as number);
  return terms.reduce((best, term, i) => (size(term) < size(terms[best] as number) ? i : best), 0);
}

function bitsOfTerm(segment: Segment, term: number, parts: Parts): Bitmap {
  return segment.bitmap(JSON.stringify([term, parts]), (bits) => fillFromTerm(segment, term, parts, bits));
}

function bitsOfPrefix(segment: Segment, prefix: string, parts: Parts): Bitmap {
  return segment.bitmap(JSON.stringify([prefix, parts]), (bits) => {
    for (const term of segment.termsWith(prefix)) fillFromTerm(segment, term, parts, bits);
  });
}
