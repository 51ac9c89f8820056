import { type Stretch, stretchOf, viewOf } from "../bytes/byte-view.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { type JsonLine, skipSpace, skipTexts, skipValue } from "../lines/json-walk.ts";
import { LineKeys } from "../lines/line-keys.ts";
import { isDate, isPlace } from "../lines/record-fault.ts";
import type { ColumnBuilder } from "./column.ts";
import { dayNumber } from "./day-number.ts";
import { KnownValues, type ValueReader } from "./known-values.ts";

/** Where a line stands in some bytes, and in it the JSON values of title and body. */
export interface LineParts {
  from: number;
  to: number;
  titleFrom: number;
  titleTo: number;
  bodyFrom: number;
  bodyTo: number;
}

/** The keys that a record is filed by: the first four, then those of the columns in the order of `columnNames`. */
const keys = ["title", "body", "id", "date", "type", "sources", "fieldsOfWork", "countries", "places", "language"];
const [titleKey, bodyKey, idKey, dateKey, firstColumn] = [0, 1, 2, 3, 4] as const;
/** The first and the last of those whose values are lists. */
const [firstList, lastList] = [5, 8] as const;
const allKeys = (1 << keys.length) - 1;

/**
 * Reads from the bytes of a line, in one walk over it, what a record is filed by and where its texts stand; these never become strings. What
 * the walk does not expect – white space in odd places is fine, a key twice or an escaped letter is not – it leaves to `JSON.parse`.
 */
export class LineReader {
  /** The line that was read last. */
  readonly line: { -readonly [Key in keyof JsonLine]: JsonLine[Key] } = { ...nothing, to: 0 };
  readonly parts: LineParts = { from: 0, to: 0, titleFrom: 0, titleTo: 0, bodyFrom: 0, bodyTo: 0 };
  /** The bytes of the id, nothing in them escaped. */
  id: Stretch = { source: nothing, from: 0, to: 0 };
  day = 0;
  private readonly keys = new LineKeys(keys);
  private readonly days = new KnownValues((value) => (isDate(value) ? dayNumber(value) : undefined));
  private readonly values: readonly KnownValues[];
  private readonly columns: readonly ColumnBuilder[];
  private readonly others = new KnownValues(() => 0);

  constructor(columns: readonly ColumnBuilder[]) {
    this.columns = columns;
    this.values = columns.map((column, i) => new KnownValues(codeReader(keys[firstColumn + i] as string, column)));
  }

  /** Whether the line holds a record in the expected form. The columns have its values then, to be kept by going on to the next entry. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const line = this.lineOf(bytes, to);
    for (const column of this.columns) column.drop();
    let seen = 0;
    let i = skipSpace(line, from);
    if (bytes[i] !== openBrace) return false;
    for (let position = 0; position === 0 || bytes[i] === comma; position++) {
      const value = this.keys.skip(line, i + 1, position);
      if (value < 0) return false;
      const key = this.keys.latest;
      const bit = key >= 0 && key < keys.length ? 1 << key : 0;
      if ((seen & bit) !== 0) return false;
      seen |= bit;
      const end = this.take(line, key, skipSpace(line, value));
      if (end < 0) return false;
      i = skipSpace(line, end);
    }
    this.parts.from = from;
    this.parts.to = to;
    return seen === allKeys && bytes[i] === closeBrace && skipSpace(line, i + 1) === to;
  }

  /** Most lines stand in the bytes that the one before stood in; a view of them for each would cost more than the rest of this. */
  private lineOf(bytes: Uint8Array, to: number): JsonLine {
    const { line } = this;
    if (line.bytes !== bytes) Object.assign(line, viewOf(bytes));
    line.to = to;
    return line;
  }

  /** Notes a value and returns the place behind it; -1 where it is not what it should be. */
  private take(line: JsonLine, field: number, from: number): number {
    const { parts } = this;
    if (field >= firstColumn && field < keys.length) return this.takeValues(line, field, from);
    const to = field === bodyKey ? skipTexts(line, from) : skipValue(line, from);
    if (to < 0) return -1;
    const { bytes } = line;
    const isText = bytes[from] === quote;
    switch (field) {
      case bodyKey:
        parts.bodyFrom = from;
        parts.bodyTo = to;
        return to;
      case titleKey:
        parts.titleFrom = from;
        parts.titleTo = to;
        return isText ? to : -1;
      case idKey:
        return isText && this.takeId(from + 1, to - 1) ? to : -1;
      case dateKey:
        this.day = this.days.at(line, from, to) ?? -1;
        return this.day < 0 ? -1 : to;
    }
    // No list of texts and no text can be anything but valid; addresses are such, and differ from record to record.
    const isValid = isText || skipTexts(line, from) === to || this.others.at(line, from, to) !== undefined;
    return isValid ? to : -1;
  }

  private takeId(from: number, to: number): boolean {
    const { line } = this;
    this.id = isPlainAscii(line.bytes, from, to)
      ? { source: line, from, to }
      : stretchOf(encodeUtf8(JSON.parse(decodeUtf8(line.bytes, from - 1, to + 1))));
    return to > from;
  }

  /** Notes the values of a column: the items of a list, or one. */
  private takeValues(line: JsonLine, field: number, from: number): number {
    const column = field - firstColumn;
    if (field < firstList || field > lastList) return this.takeValue(line, column, from);
    const { bytes } = line;
    if (bytes[from] !== openBracket) return -1;
    let i = skipSpace(line, from + 1);
    if (bytes[i] === closeBracket) return i + 1;
    for (;;) {
      i = this.takeValue(line, column, i);
      if (i < 0) return -1;
      i = skipSpace(line, i);
      if (bytes[i] === closeBracket) return i + 1;
      if (bytes[i] !== comma) return -1;
      i = skipSpace(line, i + 1);
    }
  }

  private takeValue(line: JsonLine, column: number, from: number): number {
    const to = skipValue(line, from);
    const code = to < 0 ? undefined : this.values[column]?.at(line, from, to);
    if (code === undefined) return -1;
    (this.columns[column] as ColumnBuilder).take(code);
    return to;
  }
}

/** Whether the inside of a JSON string is its text: ASCII, and nothing escaped. */
function isPlainAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 127 || bytes[i] === backslash) return false;
  return true;
}

/** Reads a value of a column; `null` has no code. */
function codeReader(key: string, column: ColumnBuilder): ValueReader {
  if (key === "places") return (value) => (isPlace(value) ? column.codeFor(value.place) : undefined);
  const mayBeNull = key === "type" || key === "language";
  return (value) => (typeof value === "string" || (mayBeNull && value === null) ? column.codeFor(value) : undefined);
}

const nothing = /* @__PURE__ */ viewOf(new Uint8Array(0));
const quote = 34;
const backslash = 92;
const comma = 44;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
