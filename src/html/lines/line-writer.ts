import { cleanText, isClean } from "../../reading/text/clean-text.ts";
import { aside, footer, header, menu } from "../elements/region.ts";

/** Sees every line before it is kept. Returns what to keep instead, or `null` to keep the line as it is. */
export type LineReader = (line: string, at: number, region: number) => KeptLine | null;

/** A line and what it belongs to, as bits of `region.ts`. */
export interface KeptLine {
  readonly line: string;
  readonly region: number;
}

/** What a person would see as one line: white space in it counts once, and none at its ends. */
export class LineWriter {
  readonly lines: string[] = [];
  /** What each line belongs to. */
  readonly regions: number[] = [];
  readonly #onLine: LineReader;
  #line = "";
  #region = 0;
  /** A space is owed before the next word. */
  #space = false;
  /** The line ends as soon as more text comes: until then what follows may still join it. */
  #ended = false;

  constructor(onLine: LineReader) {
    this.#onLine = onLine;
  }

  /** The index that the next words will have: that of a line that was begun, or of a new one. */
  get next(): number {
    return this.lines.length + (this.#ended ? 1 : 0);
  }

  /** The index of the line that was begun; -1 where none was. */
  get current(): number {
    return this.#line === "" ? -1 : this.lines.length;
  }

  /** Whether the next words begin a line. */
  get isFresh(): boolean {
    return this.#ended || this.#line === "";
  }

  /** The line that has ended last, or is not ended yet, where it is short enough for a label; else "". */
  get label(): string {
    const line = this.#line === "" ? (this.lines.at(-1) ?? "") : this.#line;
    // By its length first: to ask a text that grows for a character makes the engine copy it.
    return line.length <= longestLabel ? line : "";
  }

  write(text: string, region: number): void {
    const plain = uneven.test(text) ? text.replace(white, " ") : text;
    if (plain === "" || plain === " ") {
      this.#space ||= plain === " ";
      return;
    }
    // What belongs to the site is no line with what belongs to the text, though both stand in one row.
    if (this.#ended || (this.#line !== "" && ((this.#region ^ region) & ofSite) !== 0)) this.flush();
    const space = plain.charCodeAt(0) === 32;
    if (this.#line !== "" && (space || this.#space)) this.#line += " ";
    this.#space = plain.charCodeAt(plain.length - 1) === 32;
    if (this.#line === "") this.#region = region;
    // Never asked for its last character: pieces are joined when the line is whole, and a page may be one line.
    this.#line += plain.slice(space ? 1 : 0, this.#space ? -1 : undefined);
  }

  /** Ends the line, if one was begun. */
  end(): void {
    this.#ended = this.#line !== "";
    this.#space = false;
  }

  /** Lets what follows join the line that has ended, or goes on, behind such words. */
  join(words: string): void {
    if (this.#line === "") return;
    this.#ended = false;
    this.#space = false;
    this.#line += words;
  }

  flush(): void {
    if (this.#line !== "") {
      const line = isClean(this.#line) ? this.#line : cleanText(this.#line).replaceAll("\n", " ").trim();
      if (line !== "") {
        const kept = this.#onLine(line, this.lines.length, this.#region);
        this.lines.push(kept?.line ?? line);
        this.regions.push(kept?.region ?? this.#region);
      }
    }
    this.#line = "";
    this.#ended = false;
    this.#space = false;
  }
}

const ofSite = menu | header | footer | aside;

/** No label is longer, with its colon. */
const longestLabel = 60;

const uneven = /[\t\n\f\r]| {2}/;
const white = /[ \t\n\f\r]+/g;
