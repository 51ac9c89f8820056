import type { Bitmap } from "../bytes/bitmap.ts";
import { setBit } from "../bytes/bitmap.ts";
import { NumberReader } from "../bytes/varint.ts";
import { documentsWith } from "../index/document-steps.ts";
import { farFirst } from "../index/postings.ts";
import type { Segment } from "../index/segment.ts";
import type { SegmentData } from "../index/segment-data.ts";
import { firstNumber, gapMark } from "../index/text-cutter.ts";

// Where a word first occurs in a document's sequence, and how often, says whether it stands in the title or in the body; only for
// words that stand in the title, more than once, the sequence itself is read.

/** The parts of a record that a text condition looks at. */
export interface Parts {
  readonly title: boolean;
  readonly body: boolean;
}

/** Sets the bits of the documents that hold a term in the parts asked for. */
export function fillFromTerm(segment: Segment, term: number, parts: Parts, bitmap: Bitmap): void {
  const { at } = segment.data.postings;
  const documents = documentsWith(segment.data.postings, term);
  const isAnywhere = parts.title && parts.body;
  for (let place = at[term] as number; place < (at[term + 1] as number); place++) {
    if (isAnywhere || occursIn(segment.data, term, place, parts)) setBit(bitmap, documents[place] as number);
  }
}

function occursIn(data: SegmentData, term: number, place: number, { title }: Parts): boolean {
  const { documents, first, counts } = data.postings;
  const document = documents[place] as number;
  const titleLength = data.titleLengths[data.order[document] as number] as number;
  const offset = first[place] as number;
  // A title that long is rare enough to be read.
  const isInTitle = offset < titleLength && (offset < farFirst || reads(data, document, term, 0, titleLength));
  if (title) return isInTitle;
  if (!isInTitle) return true;
  return (counts[place] as number) > 1 && reads(data, document, term, titleLength, Number.POSITIVE_INFINITY);
}

/** Whether a term occurs in a stretch of a document's sequence. */
function reads(data: SegmentData, document: number, term: number, from: number, until: number): boolean {
  const { start, end } = sequenceOf(data, document);
  const terms = new TermReader(data, start + from);
  const last = Math.min(end, start + until);
  for (let next = terms.next(last); next !== noMore; next = terms.next(last)) if (next === term) return true;
  return false;
}

/** Where a document's sequence begins, where its body does, and where it ends. */
export interface Sequence {
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

function sequenceOf(data: SegmentData, document: number): Sequence {
  const entry = data.order[document] as number;
  const start = data.texts.at[entry] as number;
  return { start, body: start + (data.titleLengths[entry] as number), end: data.texts.at[entry + 1] as number };
}

/** What a {@link TermReader} gives at the end. */
const noMore = -1;

/** Reads a sequence term by term, over the gaps. */
class TermReader {
  private readonly data: SegmentData;
  private readonly numbers: NumberReader;

  constructor(data: SegmentData, at: number) {
    this.data = data;
    this.numbers = new NumberReader(data.texts.pool, at);
  }

  /** The next term before `end`; {@link noMore} where there is none. */
  next(end: number): number {
    const { numbers } = this;
    while (numbers.at < end) {
      const number = numbers.next();
      if (number !== gapMark) return this.data.termOf[number - firstNumber] as number;
      numbers.next();
    }
    return noMore;
  }
}
