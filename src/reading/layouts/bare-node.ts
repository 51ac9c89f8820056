import { type Dateline, parseDateline } from "../dateline/dateline.ts";
import { cutBody, isImage } from "../parts/cut-body.ts";
import type { PageParts, RefusedPage } from "../parts/page-parts.ts";
import type { Cut } from "../parts/read-options.ts";
import { isAllCapitals } from "../text/letters.ts";
import { firstLines, paragraphs, wordsOf } from "../text/lines.ts";
import { isRepeated } from "./news-item-node.ts";

// A title and a body, and nothing that says what they are: the dateline tells that it is a release, or else the name of the OSCE.

const mostLines = 6;
/** Longer lines are paragraphs. */
const longestTitle = 400;
/** Titles of releases are sentences; "About us" is none. */
const fewestWords = 4;
const fewestWordsOfText = 8;
/** How far into a text without a dateline the name of the OSCE is looked for. */
const reach = 1000;

const osce = /\b(?:OSCE|CSCE|ODIHR|OSZE|OEBS|OESS)|ОБСЕ|ОБСЄ|ОЕБС/;
const service = /^.{0,200}\bReliefWeb\b/;

/** Lines that begin pages with another head: what such a page lacks cannot be guessed. */
const otherHeads: ReadonlySet<string> = new Set(["-", "Skip Links", "Skip navigation", "Our work", "You are here"]);

/** The beginning of the page, unless it has a head that other layouts have. */
export function findBare(text: string): number {
  const [first] = firstLines(text, 1);
  return first === undefined || otherHeads.has(wordsOf(text, first)) ? -1 : first.start;
}

/** As `findBare`, of a copy by ReliefWeb: by its address, or a first line about the service. */
export function findOldReliefWeb(text: string, url: string | undefined): number {
  const [first] = firstLines(text, 1);
  if (first === undefined) return -1;
  return isReliefWeb(url) || service.test(text.slice(first.start, Math.min(first.end, first.start + 300)))
    ? first.start
    : -1;
}

function isReliefWeb(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/(?:[a-z-]+\.)?reliefweb\.int\//i.test(url);
}

export function readBare(text: string): PageParts | RefusedPage | null {
  const all = paragraphs(text);
  const heading: string[] = [];
  while (all.length > 0 && (service.test((all[0] as string).slice(0, 300)) || isImage(all[0] as string))) {
    heading.push(all.shift() as string);
    if (heading.length === mostLines) return null;
  }
  const event = all.slice(0, 3).find((line) => line.includes("(All day)"));
  if (event !== undefined)
    return { refused: "This is the page of an event, which is no release", found: event.slice(0, 200) };
  const found = findDateline(all);
  if (found === null) return isUndated(all) ? parts(all, 0, heading) : null;
  if (found.dateline.agency !== undefined) {
    return {
      refused: "This is the text of a news agency, which is no release of the OSCE",
      found: found.dateline.agency,
    };
  }
  const title = titleBefore(all, found.at);
  return title === null ? null : parts(all, title, heading);
}

/** The dateline begins the first paragraph below the title, or the one behind a lead, a notice or a picture. */
function findDateline(lines: readonly string[]): { dateline: Dateline; at: number } | null {
  for (let at = 0; at < Math.min(lines.length, mostLines); at++) {
    const dateline = parseDateline(lines[at] as string);
    // A first line such as "8 March – Women's Day" is a title.
    if (dateline === null || (at === 0 && (dateline.date === null || dateline.places.length === 0))) continue;
    if (dateline.date !== null || dateline.monthDay !== undefined || dateline.rest !== "") return { dateline, at };
  }
  return null;
}

/** The line of the title: -1 where the text begins with its dateline, `null` where too much stands above it to tell. */
function titleBefore(lines: readonly string[], dateline: number): number | null {
  if (dateline === 0) return -1;
  const above = lines.slice(0, dateline).filter((line) => !isImage(line));
  if ((above[0] as string | undefined) === undefined) return -1;
  if (above.some((line) => line.length > longestTitle)) return null;
  if (above.length === 1) return 0;
  if (above.length > 2) return null;
  const [first, second] = above as [string, string];
  if (countWords(first) < fewestWords && countWords(second) >= fewestWords) return 1;
  const follows =
    isRepeated(second, lines[dateline] as string) || isAllCapitals(second) || countWords(first) >= fewestWords;
  return follows ? 0 : null;
}

/** A title and a text of the OSCE without a dateline, as old news items are. */
function isUndated([title = "", text = ""]: readonly string[]): boolean {
  if (title.length > longestTitle || countWords(title) < fewestWords || ".,;:!".includes(title.at(-1) as string))
    return false;
  return countWords(text) >= fewestWordsOfText && osce.test(`${title}\n${text.slice(0, reach)}`);
}

function parts(lines: readonly string[], titleAt: number, heading: readonly string[]): PageParts {
  const title = titleAt < 0 ? "" : (lines[titleAt] as string);
  const { body, cuts } = cutBody(lines.slice(titleAt + 1));
  const above = [...heading, ...lines.slice(0, Math.max(0, titleAt))];
  const head: Cut[] =
    above.length === 0 ? [] : [{ name: above.every(isImage) ? "image" : "heading", text: above.join("\n") }];
  const lead = body[1] !== undefined && isRepeated(body[0] as string, body[1]) ? (body[0] as string) : null;
  if (lead !== null) head.push({ name: "lead", text: lead });
  return { items: [{ title, printed: {}, body: lead === null ? body : body.slice(1) }], cuts: [...head, ...cuts] };
}

/** Words are counted only as far as it matters. */
function countWords(text: string): number {
  return text.slice(0, longestTitle).split(" ").length;
}
