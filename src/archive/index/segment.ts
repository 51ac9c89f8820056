import type { TimelineUnit } from "../../press-releases/counting/periods.ts";
import { wordsOf } from "../../press-releases/filter/words.ts";
import type { FilterDimension, PressRelease } from "../../press-releases/record/types.ts";
import { type Bitmap, emptyBitmap } from "../bytes/bitmap.ts";
import { ByteTable, runsWith } from "../bytes/byte-table.ts";
import { viewOf } from "../bytes/byte-view.ts";
import { compareIds } from "../bytes/compare-ids.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { type Column, columnNames } from "./column.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { type Periods, periodsOf } from "./document-periods.ts";
import type { LineStore } from "./line-store.ts";
import { readRelease, readTitle } from "./read-release.ts";
import type { SegmentData, SegmentIndex } from "./segment-data.ts";
import type { TextData } from "./text-data.ts";

// A segment is an archive that never changes. Its documents are numbered by date and, on one day, by item number: a range of dates is a
// range of numbers, and "the latest first" is a walk from the end. Documents without a date come first. Everything is a flat array, so
// saving a segment is writing its arrays, and loading it is looking at the bytes.

/** How many records are kept as they were last shown. */
const shownLimit = 1024;

/** A segment with what is derived from its arrays when it is first asked for. */
export class Segment {
  readonly index: SegmentIndex;
  readonly size: number;
  private texts: SegmentData | undefined;
  private store: LineStore | undefined;
  private readonly shown = new Map<number, PressRelease>();
  private readonly steps = new Map<TimelineUnit, Periods>();
  private readonly titleKeys: string[] = [];
  private readonly bitmaps = new Map<string, Bitmap>();
  private words: number | undefined;
  private idTable: ByteTable | undefined;
  private termTable: ByteTable | undefined;

  constructor(index: SegmentIndex, texts: TextData | LineStore) {
    this.index = index;
    this.size = index.order.length;
    // Told by its reader, not by its class: an archive of values carries no code for lines.
    if ("read" in texts) this.store = texts;
    else this.texts = { ...index, ...texts };
  }

  /** All arrays; the first to ask has lines taken apart that were not yet. */
  get data(): SegmentData {
    if (this.store !== undefined) this.texts = { ...this.index, ...this.store.texts(this.index.order) };
    this.store = undefined;
    return this.texts as SegmentData;
  }

  /** How many words all documents have. */
  get wordTotal(): number {
    const { order, wordCounts } = this.data;
    this.words ??= order.reduce((total, entry) => total + (wordCounts[entry] as number), 0);
    return this.words;
  }

  column(dimension: FilterDimension): Column {
    return this.index.columns[columnNames.indexOf(dimension)] as Column;
  }

  /** The record of a document. It may be shown again, so it is frozen. */
  release(document: number): PressRelease {
    const known = this.shown.get(document);
    if (known !== undefined) return known;
    if (this.shown.size >= shownLimit) this.shown.delete(this.shown.keys().next().value as number);
    const release = deepFreeze(this.read(document));
    this.shown.set(document, release);
    return release;
  }

  /** The record of a document, as a value of its own. */
  read(document: number): PressRelease {
    const entry = this.index.order[document] as number;
    return this.store?.read(entry) ?? readRelease(this.data, entry);
  }

  id(document: number): string {
    const { pool, at } = this.index.ids;
    return decodeUtf8(pool, at[document], at[document + 1]);
  }

  /** The document with an id; -1 where there is none. */
  find(id: string): number {
    this.idTable ??= new ByteTable(this.index.ids);
    return findText(this.idTable, id);
  }

  /** The term of a folded word; -1 where no document holds it. */
  term(word: string): number {
    this.termTable ??= new ByteTable(this.data.terms);
    return findText(this.termTable, word);
  }

  /** The terms that begin with a folded word. */
  termsWith(prefix: string): number[] {
    return runsWith(this.data.terms, encodeUtf8(prefix));
  }

  /** The first document of a day or a later one; the day as a number. */
  firstOn(day: number): number {
    const { dates } = this.index;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((dates[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many documents come before a day and, on it, an id. */
  documentsBefore(day: number, id: string): number {
    let low = this.firstOn(day);
    let high = this.firstOn(day + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareIds(this.id(middle), id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The title of a document as lists are sorted by it: its folded words. */
  titleKey(document: number): string {
    const known = this.titleKeys[document];
    if (known !== undefined) return known;
    const entry = this.index.order[document] as number;
    const key = wordsOf(this.store?.title(entry) ?? readTitle(this.data, entry)).join(" ");
    this.titleKeys[document] = key;
    return key;
  }

  /** The periods of a unit, made once. */
  periods(unit: TimelineUnit): Periods {
    const known = this.steps.get(unit);
    if (known !== undefined) return known;
    const periods = periodsOf(this.index.dates, unit);
    this.steps.set(unit, periods);
    return periods;
  }

  /** A bitmap that is made once and kept. */
  bitmap(key: string, fill: (bitmap: Bitmap) => void): Bitmap {
    const known = this.bitmaps.get(key);
    if (known !== undefined) return known;
    const bitmap = emptyBitmap(this.size);
    fill(bitmap);
    if (this.bitmaps.size >= keptBitmaps) this.bitmaps.delete(this.bitmaps.keys().next().value as string);
    this.bitmaps.set(key, bitmap);
    return bitmap;
  }
}

/** At a million documents a bitmap takes 125 KB, and all of them 32 MB. */
const keptBitmaps = 256;

function findText(table: ByteTable, text: string): number {
  const bytes = encodeUtf8(text);
  return table.find(viewOf(bytes), 0, bytes.length);
}
