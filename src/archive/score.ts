import { documentsWith } from "./document-steps.ts";
import { gallop } from "./postings.ts";
import type { Segment } from "./segment.ts";

// BM25: a word counts the more the rarer it is in the archive, the more often it occurs, and the shorter the record. A word in the title
// counts as two more occurrences. The rarity is that in all segments together, so that a record has the same score wherever it lies.

const saturation = 1.2;
const lengthShare = 0.75;
const titleBonus = 2;

/** A score for documents that are asked for in ascending order. */
export type Scorer = (document: number) => number;

/** Makes a scorer for each segment. */
export function scorersOf(segments: readonly Segment[], words: ReadonlySet<string>): Scorer[] {
  const documents = sum(segments, ({ size }) => size);
  const length = sum(segments, (segment) => segment.wordTotal) / Math.max(documents, 1);
  const rarities = [...words].map((word): [string, number] => {
    const holding = sum(segments, (segment) => postingCount(segment, segment.term(word)));
    return [word, Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))];
  });
  return segments.map((segment) => scorer(segment, rarities, length));
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

function postingCount({ data }: Segment, term: number): number {
  return term < 0 ? 0 : (data.postings.at[term + 1] as number) - (data.postings.at[term] as number);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
