import type { Runs } from "./byte-table.ts";
import type { ByteView } from "./byte-view.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import type { LineParts } from "./line-reader.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { TextCutter, type Vocabulary } from "./text-cutter.ts";

/** The records of a segment, entry by entry, and which words occur in which documents. */
export interface TextData extends Vocabulary {
  /** The JSON of each entry with `0` in place of title and body. */
  readonly heads: Runs;
  /** Title and body of each entry as a sequence of words and gaps. */
  readonly texts: Runs;
  /** How many bytes of its sequence are the title, entry by entry. */
  readonly titleLengths: Uint32Array;
  /** How many words an entry has. */
  readonly wordCounts: Uint32Array;
  readonly postings: Postings;
}

/** Takes lines apart: the head as it stands, title and body as words and gaps. */
export class TextBuilder {
  private readonly heads = new GrowingBytes();
  private readonly headAt = new GrowingNumbers(0);
  private readonly texts = new GrowingBytes();
  private readonly textAt = new GrowingNumbers(0);
  private readonly titleLengths = new GrowingNumbers();
  private readonly wordCounts = new GrowingNumbers();
  private readonly cutter = new TextCutter();

  /** How much of all that is to come has come, from 0 to 1. */
  set share(share: number) {
    this.heads.share = share;
    this.texts.share = share;
  }

  /** Adds the next entry. */
  add(line: ByteView, parts: LineParts): void {
    appendHead(line.bytes, parts, this.heads);
    this.headAt.push(this.heads.length);
    const start = this.texts.length;
    const titleWords = this.cutter.cut(line, parts.titleFrom, parts.titleTo, this.texts);
    this.titleLengths.push(this.texts.length - start);
    this.wordCounts.push(titleWords + this.cutter.cut(line, parts.bodyFrom, parts.bodyTo, this.texts));
    this.textAt.push(this.texts.length);
  }

  /** The data, for documents that are entries in this order. */
  done(order: Uint32Array): TextData {
    const vocabulary = this.cutter.done();
    const texts = { pool: this.texts.done(), at: this.textAt.done() };
    const from = order.map((entry) => texts.at[entry] as number);
    const until = order.map((entry) => texts.at[entry + 1] as number);
    return {
      ...vocabulary,
      heads: { pool: this.heads.done(), at: this.headAt.done() },
      texts,
      titleLengths: this.titleLengths.done(),
      wordCounts: this.wordCounts.done(),
      postings: buildPostings({ bytes: texts.pool, from, until }, vocabulary.termOf, vocabulary.terms.at.length - 1),
    };
  }
}

/** The line without title and body: three runs of bytes with `0` between them. */
function appendHead(
  line: Uint8Array,
  { from, to, titleFrom, titleTo, bodyFrom, bodyTo }: LineParts,
  out: GrowingBytes,
): void {
  const isTitleFirst = titleFrom < bodyFrom;
  out.append(line, from, isTitleFirst ? titleFrom : bodyFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? titleTo : bodyTo, isTitleFirst ? bodyFrom : titleFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? bodyTo : titleTo, to);
}

const zero = 48;
