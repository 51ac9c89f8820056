import type { PressRelease } from "../../press-releases/record/types.ts";
import type { Runs } from "../bytes/byte-table.ts";
import { type Stretch, stretchOf } from "../bytes/byte-view.ts";
import { GrowingBytes, GrowingNumbers } from "../bytes/growing.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import type { Postings } from "./posting-lists.ts";
import { buildPostings } from "./postings.ts";
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

/** The JSON of a record with `0` in place of title and body. */
export function headOf(record: PressRelease): string {
  return JSON.stringify({ ...record, title: 0, body: 0 });
}

/** Gathers the records of a segment, entry by entry: the head as it stands, title and body as words and gaps. */
export class TextBuilder {
  /** What is appended here is the head of the next entry. */
  readonly heads: GrowingBytes = new GrowingBytes();
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

  /** Adds the next entry, whose head was appended, by the JSON of its title and its body. */
  add(title: Stretch, body: Stretch): void {
    this.headAt.push(this.heads.length);
    const start = this.texts.length;
    const titleWords = this.cutter.cut(title, this.texts);
    this.titleLengths.push(this.texts.length - start);
    this.wordCounts.push(titleWords + this.cutter.cut(body, this.texts));
    this.textAt.push(this.texts.length);
  }

  /** Adds a record, whose head it is. */
  addRecord({ title, body }: PressRelease, head: string): void {
    const bytes = encodeUtf8(head);
    this.heads.append(bytes, 0, bytes.length);
    this.add(stretchOf(encodeUtf8(JSON.stringify(title))), stretchOf(encodeUtf8(JSON.stringify(body))));
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
