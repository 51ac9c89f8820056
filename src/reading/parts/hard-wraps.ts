import { isCaption } from "../around/captions.ts";
import { readDateLine } from "../around/date-line.ts";
import { isPager } from "../around/pager.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { isDigit, isLetter, isSmall } from "../text/letters.ts";
import { lineAt, paragraphs as linesBelow, wordsOf } from "../text/lines.ts";
import { tailOf } from "./cut-body.ts";
import { isBullet } from "./page-labels.ts";

/** No text is wrapped wider; a page with a longer line has whole paragraphs. */
const widest = 140;
/** The lines in which a title may be wrapped though the text is not. */
const head = 10;

/**
 * The paragraphs of a text, of which some crawlers wrap the lines: a line that goes on below is joined to the next, a line that ends a
 * paragraph is not. Where no line goes on, every line is a paragraph.
 *
 * @example
 * unwrapped("A title that goes\non below\n\nA text."); // => ["A title that goes on below", "A text."]
 */
export function unwrapped(text: string): string[] {
  return joinedLines(text, head);
}

/** As `unwrapped`, of a text below its title. Most have a long line, and are looked at no further. */
export function unwrappedBody(text: string): string[] {
  const lines = linesBelow(text);
  return lines.length < 2 || lines.some((line) => line.length > widest) ? lines : joinedLines(text, 0);
}

function joinedLines(text: string, titleLines: number): string[] {
  const lines = linesOf(text);
  const width = lines.reduce((most, { words }) => Math.max(most, words.length), 0);
  const isWrapped = width <= widest && anyGoesOn(lines);
  const until = isWrapped ? lines.length : Math.min(lines.length, titleLines);
  const apart = isWrapped && lines.some(({ gap }, i) => i > 2 && gap);
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    pieces.push(line.words);
    const next = lines[i + 1];
    if (next !== undefined && i + 1 < until && !next.gap && joins(line.words, next.words, isWrapped ? width : 0, apart))
      continue;
    paragraphs.push(joined(pieces));
    pieces = [];
  }
  return paragraphs;
}

interface TextLine {
  readonly words: string;
  /** Whether a blank line stands above. */
  readonly gap: boolean;
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = false;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const words = wordsOf(text, line);
    if (words === "") gap = true;
    else {
      lines.push({ words, gap });
      gap = false;
    }
    at = line.end + 1;
  }
  return lines;
}

/** Whether any line ends in the midst of a sentence. */
function anyGoesOn(lines: readonly TextLine[]): boolean {
  return lines.some(({ words }, i) => {
    const next = lines[i + 1];
    return next !== undefined && !next.gap && isContinued(words, next.words);
  });
}

/** Whether a line of a title goes on below. */
export function goesOn(line: string, next: string): boolean {
  return isContinued(line, next) || endsInMidst(line);
}

/** A line without an end before one that begins small. */
function isContinued(line: string, next: string): boolean {
  return isSmall(next[0] as string) && !isEnded(line) && !isMark(line) && line.length > 12;
}

/** Whether a line belongs to the one below. */
function joins(line: string, next: string, width: number, apart: boolean): boolean {
  if (isContinued(line, next)) return true;
  if (endsInMidst(line) && !isBeginning(next)) return true;
  const word = next.indexOf(" ");
  const fits = line.length + 1 + (word < 0 ? next.length : word) <= width;
  if (width === 0 || fits) return false;
  // Between paragraphs without a gap, a full stop at the very end of a line says that one ends.
  return (apart || !isEnded(line)) && !isBeginning(next) && !isMark(line);
}

function isEnded(line: string): boolean {
  return ".!?…:;".includes(line.at(-1) as string) || /[.!?]["”’)»]$/.test(line.slice(-2));
}

/** Words that no title ends with. */
const inMidst: ReadonlySet<string> = new Set(
  "a an the and or of for to in on at by with from into under between against und der die das des für mit von im et de du des la le les pour e di del della per и в на по с о для та у й i u na za sa dhe në për së si de la și în".split(
    " ",
  ),
);

function endsInMidst(line: string): boolean {
  const space = line.lastIndexOf(" ");
  return space > 12 && (inMidst.has(line.slice(space + 1)) || line.endsWith(",") || line.endsWith(" &"));
}

/** Whether a line begins something of its own: a dateline, an item of a list, a caption, the foot of the page. */
function isBeginning(line: string): boolean {
  if (isBullet(line, 0) || isPager(line) || tailOf(line) !== null || isCaption(line) || readDateLine(line) !== null)
    return true;
  const dateline = parseDateline(line);
  return dateline !== null && (dateline.date !== null || dateline.monthDay !== undefined);
}

/** A lone mark, or a line of a menu. */
function isMark(line: string): boolean {
  return isBullet(line, 0) || line.length < 3;
}

/** A word that is cut at its hyphen is put together without a space. */
function joined(pieces: readonly string[]): string {
  let text = pieces[0] as string;
  if (pieces.length === 1) return text;
  const parts = [text];
  for (let i = 1; i < pieces.length; i++) {
    const before = pieces[i - 1] as string;
    const next = pieces[i] as string;
    const hyphen = before.endsWith("-") && isWord(before.charCodeAt(before.length - 2)) && isWord(next.charCodeAt(0));
    parts.push(hyphen ? next : ` ${next}`);
  }
  text = parts.join("");
  return text;
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
