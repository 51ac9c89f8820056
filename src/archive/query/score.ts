import { documentsWith } from "../index/document-steps.ts";
import { gallop } from "../index/postings.ts";
import type { Segment } from "../index/segment.ts";
import type { Part } from "./part.ts";

// BM25: a word counts the more the rarer it is in the archive, the more often it occurs, and the shorter the record. A word in the title
// counts as two more occurrences. The rarity is that in all parts together, so that a record has the same score wherever it lies.

const saturation = 1.2;
const lengthShare = 0.75;
const titleBonus = 2;

/** A score for documents that are asked for in ascending order. */
export type Scorer = (document: number) => number;

/**
 * What scores are computed from: how many records there are, how many words they have, and how many of them hold each of some words. The
 * pages of one question all use those of the first, so that records added meanwhile move no other record to another page.
 */
export type Statistics = readonly number[];

/** The statistics of all parts together, without what was replaced. */
export function statisticsOf(parts: readonly Part[], words: ReadonlySet<string>): Statistics {
  const holding = [...words].map((word) => sum(parts, (part) => holdingCount(part, part.segment.term(word))));
  return [sum(parts, ({ size }) => size), sum(parts, wordTotal), ...holding];
}

/** Makes a scorer for each segment. */
export function scorersOf(
  segments: readonly Segment[],
  words: ReadonlySet<string>,
  [documents = 0, total = 0, ...holding]: Statistics,
): Scorer[] {
  const rarities = [...words].map((word, i): [string, number] => {
    const count = holding[i] as number;
    return [word, Math.log(1 + (documents - count + 0.5) / (count + 0.5))];
  });
  return segments.map((segment) => scorer(segment, rarities, total / Math.max(documents, 1)));
}

function scorer(segment: Segment, rarities: readonly (readonly [string, number])[], averageLength: number): Scorer {
  const { postings, order, wordCounts, titleLengths } = segment.data;
  const { at, documents, counts, first } = postings;
  const terms = rarities.flatMap(([word, rarity]) => {
    const term = segment.term(word);
    if (term >= 0) documentsWith(postings, term);
    return term < 0 ? [] : [{ rarity, place: at[term] as number, end: at[term + 1] as number }];
  });
  return (document) => {
    const entry = order[document] as number;
    const norm = saturation * (1 - lengthShare + (lengthShare * (wordCounts[entry] as number)) / averageLength);
    let score = 0;
    for (const term of terms) {
      term.place = gallop(documents, term.place, term.end, document);
      if (term.place === term.end || documents[term.place] !== document) continue;
      const isInTitle = (first[term.place] as number) < (titleLengths[entry] as number);
      const times = (counts[term.place] as number) + (isInTitle ? titleBonus : 0);
      score += (term.rarity * times * (saturation + 1)) / (times + norm);
    }
    return score;
  };
}

/** How many words the records of a part have. */
function wordTotal(part: Part): number {
  const { order, wordCounts } = part.segment.data;
  let total = part.segment.wordTotal;
  part.eachReplaced((document) => {
    total -= wordCounts[order[document] as number] as number;
  });
  return total;
}

/** How many records of a part hold a term. */
function holdingCount(part: Part, term: number): number {
  if (term < 0) return 0;
  const { postings } = part.segment.data;
  let place = postings.at[term] as number;
  const end = postings.at[term + 1] as number;
  let count = end - place;
  if (part.replaced !== undefined) documentsWith(postings, term);
  part.eachReplaced((document) => {
    place = gallop(postings.documents, place, end, document);
    if (place < end && postings.documents[place] === document) count--;
  });
  return count;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
