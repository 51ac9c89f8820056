import { type Bitmap, hasBit } from "../bytes/bitmap.ts";
import { documentsWith } from "../index/document-steps.ts";
import type { Postings } from "../index/posting-lists.ts";
import { gallop } from "../index/postings.ts";
import { ListHits } from "./hits.ts";

/** What documents must meet beside holding all terms. */
export interface Narrowing {
  /** The first document, and the one behind the last. */
  readonly from: number;
  readonly until: number;
  readonly within: readonly Bitmap[];
  readonly without: readonly Bitmap[];
}

/**
 * The documents that hold every term and meet the narrowing. The rarest term leads; each of its documents is looked up in the bitmaps
 * first, which costs a step, and in the postings of the other terms last, which costs a search.
 */
export function intersect(
  postings: Postings,
  terms: readonly number[],
  { from, until, within, without }: Narrowing,
): ListHits {
  const { at, documents } = postings;
  for (const term of terms) documentsWith(postings, term);
  const size = (term: number) => (at[term + 1] as number) - (at[term] as number);
  const [lead, ...others] = [...terms].sort((a, b) => size(a) - size(b)) as [number, ...number[]];
  const places = others.map((term) => at[term] as number);
  const ends = others.map((term) => at[term + 1] as number);
  const leadEnd = at[lead + 1] as number;
  let place = gallop(documents, at[lead] as number, leadEnd, from);
  const found = new Uint32Array(leadEnd - place);
  let total = 0;
  next: for (; place < leadEnd; place++) {
    const document = documents[place] as number;
    if (document >= until) break;
    for (let i = 0; i < within.length; i++) if (!hasBit(within[i] as Bitmap, document)) continue next;
    for (let i = 0; i < without.length; i++) if (hasBit(without[i] as Bitmap, document)) continue next;
    for (let i = 0; i < places.length; i++) {
      const end = ends[i] as number;
      const reached = gallop(documents, places[i] as number, end, document);
      places[i] = reached;
      if (reached === end) break next;
      if (documents[reached] !== document) continue next;
    }
    found[total++] = document;
  }
  return new ListHits(found, total);
}
