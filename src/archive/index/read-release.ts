import type { PressRelease } from "../../press-releases/record/types.ts";
import { withSourcesFrom } from "../../press-releases/record/with-sources-from.ts";
import type { Runs } from "../bytes/byte-table.ts";
import { GrowingBytes } from "../bytes/growing.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { NumberReader } from "../bytes/varint.ts";
import type { SegmentData } from "./segment-data.ts";
import { firstNumber, gapMark } from "./text-cutter.ts";

/** Puts a record together: its head, and words and gaps of title and body side by side. */
export function readRelease(data: SegmentData, entry: number): PressRelease {
  const { heads, texts } = data;
  const head = JSON.parse(decodeUtf8(heads.pool, heads.at[entry], heads.at[entry + 1]));
  const from = texts.at[entry] as number;
  const body = from + (data.titleLengths[entry] as number);
  // The keys are there already, with 0 as their value: the record keeps the order of its keys.
  head.title = JSON.parse(textOf(data, from, body));
  head.body = JSON.parse(textOf(data, body, texts.at[entry + 1] as number));
  return withSourcesFrom(head);
}

/** The title of an entry, without the rest of it. */
export function readTitle(data: SegmentData, entry: number): string {
  const from = data.texts.at[entry] as number;
  return JSON.parse(textOf(data, from, from + (data.titleLengths[entry] as number)));
}

/** The text of a sequence, as JSON. */
function textOf({ texts, words, gaps }: SegmentData, from: number, until: number): string {
  const out = new GrowingBytes();
  const numbers = new NumberReader(texts.pool, from);
  const end = Math.min(until, texts.pool.length);
  while (numbers.at < end) {
    let number = numbers.next();
    if (number !== gapMark) out.push(space);
    else {
      appendRun(gaps, numbers.next() - firstNumber, out);
      // Behind the last word there is a gap without a word.
      if (numbers.at >= end) break;
      number = numbers.next();
    }
    appendRun(words, number - firstNumber, out);
  }
  return decodeUtf8(out.bytes, 0, out.length);
}

const space = 32;

function appendRun({ pool, at }: Runs, run: number, out: GrowingBytes): void {
  out.append(pool, at[run] as number, at[run + 1] as number);
}
