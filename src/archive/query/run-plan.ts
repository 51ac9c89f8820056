import { type Bitmap, clip, emptyBitmap } from "../bytes/bitmap.ts";
import type { Segment } from "../index/segment.ts";
import { BitHits, type Hits, type ListHits, RangeHits } from "./hits.ts";
import { intersect } from "./intersect.ts";
import type { Parts } from "./occurrence.ts";
import { withPhrase } from "./phrase.ts";

/** What the documents of a segment must meet, taken apart by how it is tested. */
export interface Plan {
  from: number;
  until: number;
  readonly within: Bitmap[];
  readonly without: Bitmap[];
  readonly terms: Set<number>;
  /** Phrases: tested last, on documents that hold the rarest of their words. */
  readonly phrases: { readonly terms: readonly number[]; readonly rarest: number; readonly parts: Parts }[];
}

/** The documents that meet a plan. */
export function runPlan(segment: Segment, plan: Plan): Hits {
  const { from, until, within, without, terms } = plan;
  const isRange = within.length + without.length + terms.size === 0;
  if (isRange || from >= until) return new RangeHits(from, until);
  if (terms.size === 0) return new BitHits(conjunction(segment, plan), from, until);
  const hits = intersect(segment.data.postings, [...terms], plan);
  return plan.phrases.length === 0 ? hits : withPhrases(segment, plan, hits);
}

function conjunction(segment: Segment, { from, until, within, without }: Plan): Bitmap {
  const [first, ...more] = within;
  const bits = emptyBitmap(segment.size);
  const begin = from >>> 5;
  const end = (until + 31) >>> 5;
  if (first === undefined) bits.fill(-1, begin, end);
  else bits.set(first.subarray(begin, end), begin);
  for (const other of more) for (let i = begin; i < end; i++) (bits[i] as number) &= other[i] as number;
  for (const other of without) for (let i = begin; i < end; i++) (bits[i] as number) &= ~(other[i] as number);
  clip(bits, from, until);
  return bits;
}

function withPhrases(segment: Segment, { phrases }: Plan, hits: ListHits): ListHits {
  let kept = hits;
  for (const { terms, rarest, parts } of phrases) kept = withPhrase(segment.data, terms, rarest, parts, kept);
  return kept;
}
