import { eventLine } from "../around/event-lines.ts";
import { isOsceSentence, isOsceTitle } from "../around/osce-speaks.ts";
import { otherSpeaker } from "../around/other-speaker.ts";
import { isImage } from "../parts/cut-body.ts";
import { unwrapped } from "../parts/hard-wraps.ts";
import type { PageHints, PageParts, RefusedPage } from "../parts/page-parts.ts";
import { readStory, type Story } from "../parts/story.ts";
import { firstLines, wordsOf } from "../text/lines.ts";
import { isOsceHost } from "../url/osce-host.ts";

// A title and a body, and nothing that says what they are: the dateline tells that it is a release, or else the site, or who speaks.

const mostLines = 6;
/** How far into a text without a dateline the name of the OSCE is looked for. */
const reach = 1000;

const osce =
  /\b(?:OSCE|CSCE|ODIHR|OSZE|OEBS|OESS|OBSE|OSBE|HCNM|Minsk Group|High Commissioner on National Minorities)|ОБСЕ|ОБСЄ|ОЕБС|БДИПЧ/;
const service = /^.{0,200}\bReliefWeb\b/;

/** Lines that begin pages with another head: what is missing there cannot be guessed. */
const otherHeads: ReadonlySet<string> = new Set(["-", "Our work"]);

/** "5 May 2025 - 09:00 to 6 May 2025 - 17:00" */
const hours = /^.{0,40}\d{1,2}:\d{2} (?:to|–|-) .{0,40}\d{1,2}:\d{2}$/;

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

export function readBare(text: string, _at: number, hints: PageHints = {}): PageParts | RefusedPage | null {
  const all = unwrapped(text);
  const heading: string[] = [];
  while (all.length > 0 && (service.test((all[0] as string).slice(0, 300)) || isImage(all[0] as string))) {
    heading.push(all.shift() as string);
    if (heading.length === mostLines) return null;
  }
  const event = all.slice(0, 3).find((line) => line.includes("(All day)") || hours.test(line));
  if (event !== undefined) return eventPage(event.slice(0, 200));
  const story = readStory(all, hints);
  // Below "Skip Links" the long navigation may stand alone: only a dateline shows that it does not.
  if (all[0] === "Skip Links" && story?.dateline == null) return null;
  const label = story?.dateline == null ? eventLine(all) : null;
  if (label !== null) return eventPage(label);
  const isElsewhere = hints.url !== undefined && !isOsceHost(hints.url);
  const refused = isElsewhere || (hints.url === undefined && story?.dateline == null) ? statement(all) : null;
  if (refused !== null) return refused;
  if (story === null) return null;
  if (story.dateline?.agency !== undefined) {
    return {
      refused: "This is the text of a news agency, which is no release of the OSCE",
      found: story.dateline.agency,
    };
  }
  if (story.dateline === null && !isOfOsce(story, hints)) return null;
  const above = heading.length === 0 ? [] : [{ name: nameOf(heading), text: heading.join("\n") } as const];
  return { items: [story.item], cuts: [...above, ...story.cuts] };
}

function nameOf(heading: readonly string[]): "image" | "heading" {
  return heading.every(isImage) ? "image" : "heading";
}

function eventPage(found: string): RefusedPage {
  return { refused: "This is the page of an event, which is no release", found };
}

function statement(lines: readonly string[]): RefusedPage | null {
  const other = otherSpeaker(lines);
  if (other === null) return null;
  return { refused: `This is a statement of ${other.who}, which is no release of the OSCE`, found: other.found };
}

/** Without a dateline: on a site of the OSCE any text, without an address one that names the OSCE, elsewhere one in which it speaks or acts. */
function isOfOsce({ item }: Story, { url, title }: PageHints): boolean {
  if (url !== undefined && isOsceHost(url)) return true;
  const name = item.title === "" ? (title ?? "") : item.title;
  if (url === undefined) return osce.test(`${name}\n${item.body.join("\n").slice(0, reach)}`);
  return isOsceTitle(name) || isOsceSentence(item.body[0] ?? "");
}
