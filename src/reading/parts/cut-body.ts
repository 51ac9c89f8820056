import { isCaption } from "../around/captions.ts";
import { doubledTailAt } from "../around/doubled-tail.ts";
import { isFurniture } from "../around/furniture.ts";
import { isPager } from "../around/pager.ts";
import { teasersAt } from "../around/teasers.ts";
import { gluedDateline } from "../dateline/glued-caption.ts";
import type { Cut, CutName } from "./read-options.ts";

/** Lines that end a body where they stand alone. */
const contactLines: ReadonlySet<string> = new Set(["Contacts", "Contact", "Контакты", "Kontakti"]);

/** Beginnings of lines that end a body. */
const tails: readonly (readonly [beginning: string, name: CutName])[] = [
  ["Legal Disclaimer:", "disclaimer"],
  ["Disclaimer:", "disclaimer"],
  ["DISCLAIMER:", "disclaimer"],
  ["Source: OSCE", "furniture"],
  ["Categories:", "furniture"],
  ["Latest news:", "furniture"],
  ["Exit mobile version", "furniture"],
];

/** The words of a disclaimer that is a paragraph without a heading; only the last one is looked at. */
const disclaims = "not necessarily reflect";

/** The paragraphs of a release, and what a page prints around them. */
export interface CutBody {
  readonly body: readonly string[];
  readonly cuts: readonly Cut[];
}

/** Takes off what is no part of a text: lines of pictures, the tail of the page, a second printing. */
export function cutBody(paragraphs: readonly string[], isCopy = false): CutBody {
  const cuts: Cut[] = [];
  const put = (name: CutName, lines: readonly string[]): void => {
    if (lines.length > 0) cuts.push({ name, text: lines.join("\n") });
  };
  let body = paragraphs;
  if (body.some(isCaption)) {
    put("caption", body.filter(isCaption));
    body = body.filter((line) => !isCaption(line));
  }
  const glued = gluedAt(body);
  if (glued !== null) {
    put("caption", [glued.caption]);
    body = body.map((line, at) => (at === glued.at ? glued.rest : line));
  }
  if (body.some(isImage)) {
    put("image", body.filter(isImage));
    body = body.filter((line) => !isImage(line));
  }
  const tail = body.findIndex((line) => tailOf(line) !== null);
  if (tail >= 0) {
    put(tailOf(body[tail] as string) ?? "furniture", body.slice(tail));
    body = body.slice(0, tail);
  }
  const frame = frameAt(body);
  if (frame < body.length) {
    put("furniture", body.slice(frame));
    body = body.slice(0, frame);
  }
  const teasers = teasersAt(body, isCopy);
  if (teasers < body.length) {
    put("teaser", body.slice(teasers));
    body = body.slice(0, teasers);
  }
  if (body.length > 1 && body.at(-1)?.includes(disclaims)) {
    put("disclaimer", body.slice(-1));
    body = body.slice(0, -1);
  }
  const doubled = doubledTailAt(body);
  put("repeated", body.slice(doubled));
  return { body: doubled < body.length ? body.slice(0, doubled) : body, cuts };
}

/** A caption that has been glued to the dateline, in one of the first paragraphs. */
function gluedAt(
  body: readonly string[],
): { readonly at: number; readonly caption: string; readonly rest: string } | null {
  for (let at = 0; at < Math.min(body.length, mostAboveDateline); at++) {
    const line = body[at] as string;
    if (startsWithCapitals(line)) return null;
    const end = gluedDateline(line);
    if (end > 0) return { at, caption: line.slice(0, end).trim(), rest: line.slice(end) };
  }
  return null;
}

/** A notice or a lead may stand above the dateline. */
const mostAboveDateline = 3;

/** Nearly every first paragraph begins with its dateline. */
function startsWithCapitals(line: string): boolean {
  for (let at = 0; at < 3; at++) {
    const code = line.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** A longer line at the end is a paragraph, and not asked whether it is a banner. */
const longestBanner = 160;

/** The lines of a pager, a banner on cookies and other frame of the site at the end. */
function frameAt(body: readonly string[]): number {
  let at = body.length;
  while (at > 1 && isOfFrame(body[at - 1] as string)) at--;
  return at;
}

function isOfFrame(line: string): boolean {
  return line.length < longestBanner && (isPager(line) || isFurniture(line));
}

/** What a line begins that ends a body; `null` for a paragraph. */
export function tailOf(line: string): CutName | null {
  if (line.length < 10 && contactLines.has(line)) return "contacts";
  switch (line.charCodeAt(0)) {
    case 67: // C
    case 68: // D
    case 69: // E
    case 76: // L
    case 83: // S
      for (const [beginning, name] of tails) if (line.startsWith(beginning)) return name;
  }
  return null;
}

/** A line of markdown that holds one picture: "![](https://…)". */
export function isImage(line: string): boolean {
  return line.charCodeAt(0) === 33 && line.startsWith("![") && line.endsWith(")") && line.indexOf("](") > 0;
}
