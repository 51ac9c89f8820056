import { goesOn } from "../parts/hard-wraps.ts";
import { isListingLabel } from "../parts/listing-labels.ts";
import { isLabelAt, labelLine } from "../parts/page-labels.ts";
import { plainText } from "../text/clean-text.ts";
import { type CrawlerHead, crawlerHead, mayHaveHead } from "./crawler-head.ts";
import { plainWords, type TextLink } from "./inline.ts";

/** A page that a crawler wrote as Markdown, as the text that it stands for. */
export interface MarkdownPage {
  readonly text: string;
  readonly links: readonly TextLink[];
  /** What the crawler wrote above the page; `null` where nothing. */
  readonly head: CrawlerHead | null;
}

/** What only Markdown has: headings with `#`, labels in asterisks, lines that are links. */
const signs =
  /^ {0,3}(?:#{1,6} \S|(?:[-*+] )?\*\*[^*\n]{1,100}\*\*|(?:#{1,6} |[-*+] |\d{1,3}\. )?\[[^[\]\n]{1,400}\]\([^()\s]{1,2000}\))/m;

/** The signs of Markdown, whatever spaces and invisible characters stand in them. */
const anySign = /#[^!-~\n]|\*[^!-~]*\*|\][^!-~]*\(/;

/** Whether a text may be Markdown. Single characters are looked for first: most texts have none of these, and a pattern is slower. */
function mayHaveSigns(text: string): boolean {
  return (text.includes("#") || text.includes("*") || text.includes("[")) && anySign.test(text);
}

/** Whether any sign stands in a text that a crawler wrote: there it is one, though it stand within a line. */
function hasSigns(text: string): boolean {
  return text.includes("**") || text.includes("](") || signs.test(text);
}

/** Reads Markdown as the lines that a reader of the page sees; `null` where the text is none. */
export function fromMarkdown(text: string): MarkdownPage | null {
  if (!mayHaveSigns(text) && !mayHaveHead(text)) return null;
  const plain = plainText(text);
  const head = crawlerHead(plain);
  if (head === null) return signs.test(plain) ? { ...linesOf(plain), head } : null;
  const page = plain.slice(head.end);
  return hasSigns(page) ? { ...linesOf(page), head } : { text: page, links: [], head };
}

function linesOf(page: string): Pick<MarkdownPage, "text" | "links"> {
  const links: TextLink[] = [];
  const lines = new MarkdownLines();
  for (const line of page.split("\n")) lines.add(line, links);
  return { text: lines.kept.join("\n"), links };
}

const rule = /^ {0,3}(?:[-*_] ?){3,200}$|^ {0,3}={2,200}$|^[\s|:-]{3,400}$/;
const heading = /^ {0,3}#{1,6} +/;
const bullet = /^\s{0,40}[-*+•] +/;
const boldLabel = /^\*\*([^*:]{2,24}:)(?:\*\*|\s)/;
const number = /^\s{0,40}\d{1,3}\. +(?=\[|\*\*)/;

/** Crawlers break lines at some eighty characters. */
const shortestBroken = 55;
const longestBroken = 100;

/** Puts the lines of a paragraph together that a crawler has broken, and the values of a label that it lists. */
class MarkdownLines {
  readonly kept: string[] = [];
  /** How long the last line was as it was written, where the next may go on with it; else 0. */
  #open = 0;
  /** The words of the last line, and those of the line that its paragraph began with. */
  #last = "";
  #first = "";
  /** Whether it ends a sentence. */
  #isSentence = false;
  /** How many values were listed below the label above; -1 where there is none. */
  #values = -1;

  add(line: string, links: TextLink[]): void {
    if (line.trim() === "" || rule.test(line)) {
      this.#open = 0;
      return;
    }
    const kind = heading.test(line) ? "heading" : bullet.test(line) || number.test(line) ? "item" : "text";
    const inner =
      kind === "text"
        ? line.replace(/^(?: {0,3}> ?)+/, "")
        : line.replace(heading, "").replace(bullet, "").replace(number, "");
    const cells = inner.startsWith("|") ? inner.split("|").join(" ") : inner;
    const words = plainWords(kind === "heading" ? cells.replace(/ +#{1,6}$/, "") : cells.replace(heading, ""), links);
    if (words === "") return;
    // A label that is written as one stands alone, and its value below it: then it is one though no other label stands beside it.
    const label = boldLabel.exec(inner)?.[1] ?? "";
    const isAlone = isLabelAt(label, { start: 0, end: label.length }) && words.length > label.length;
    if (isAlone) this.#put(label, kind, line);
    this.#put(isAlone ? words.slice(label.length).trim() : words, kind, line);
    this.#isSentence = /[.!?]["”’]?$/.test(words);
    this.#open =
      kind === "heading" || /(?: {2}|\\)$/.test(line)
        ? 0
        : line.includes("](")
          ? Math.min(line.length, Math.max(words.length, shortestBroken))
          : line.length;
  }

  #put(words: string, kind: "heading" | "item" | "text", line: string): void {
    const isLabel = isLabelAt(words, { start: 0, end: words.length });
    const isValue = kind === "item" && this.#values >= 0 && !isLabel && !/^[^:]{2,24}: /.test(words);
    const isRest = kind === "text" && this.#goesOn(line, words);
    if (isRest) this.kept[this.kept.length - 1] += ` ${words}`;
    else if (isValue && this.#values > 0) this.kept[this.kept.length - 1] += `, ${words}`;
    else this.kept.push(words);
    this.#values = isLabel ? 0 : isValue ? this.#values + 1 : -1;
    if (!isRest) this.#first = words;
    this.#last = words;
  }

  /** Whether a line is the rest of the one above. */
  #goesOn(line: string, words: string): boolean {
    if (this.#open < shortestBroken || this.#open > longestBroken) return false;
    if (/^\s{0,3}(?:\*\*|!\[|\[|\||>)/.test(line) || isLabelled(words)) return false;
    // Right below the labels of an item may stand its text; the rest of a value is indented, or begins in the midst of a name.
    if (isLabelled(this.#first)) return line.startsWith("  ") || goesOn(this.#last, words);
    // Two sentences, each on a line of its own, are two paragraphs where the first ends long before the edge.
    return this.#open >= 66 || !this.#isSentence;
  }
}

/** Whether a line is a label, of a page or of an item of a listing, with its value or without. */
function isLabelled(words: string): boolean {
  return isListingLabel(words) || labelLine(words, { start: 0, end: words.length }) !== null;
}
