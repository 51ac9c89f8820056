import { textBefore, textBehind } from "../running-text/around.ts";
import { endsOverseas, startsOverseas } from "./overseas.ts";

/** Georgia, the State, in a text. */
interface Georgia {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands before the Georgia in the USA: its towns, its offices, another State of the USA in a list. */
const before: readonly RegExp[] = [
  / County, $/,
  /\b(?:Atlanta|Savannah|Augusta|Macon|Columbus|Marietta|Valdosta|Roswell|Decatur|ATLANTA|SAVANNAH|AUGUSTA),? $/,
  /\b(?:[Gg]overnor|[Ss]enator|Sen\.|Gov\.|Congressman|Congresswoman) (?:[A-Z][\w.]*,? ){1,3}of $/,
  /\b(?:[Ss]tate of|(?:[Gg]overnor|[Ss]enator|Congressman|Congresswoman)(?: of| from)) $/,
  /\b[DR]-$/,
  /\b(?:primary|primaries|runoff) in $/,
];

/** What stands behind it. */
const behind: readonly RegExp[] = [
  /^(?:,| \(|,? in the)? ?(?:USA\b|US\b|U\.S\.|United States)(?! [a-z]|, EU)/,
  /^ (?:State|Senator|Governor|governor|senator|Bulldogs|Tech|Secretary of State|Republicans?|Democrats?|Legislature|House)\b/,
  /^['’]s? (?:\d+(?:st|nd|rd|th) (?:congressional )?[Dd]istrict|congressional |gubernatorial |state (?:senat|legislat|house))/,
];

/** Its towns that are cities of ours too: the name must end the enumeration. */
const town = /\b(?:Athens|Rome|Dublin|Albany|Vienna|Berlin|ATHENS|ROME|DUBLIN)(?:, | \()$/;

/** Whether Georgia is the State of the USA: told by what stands beside it, and by its cities in the sentence. */
export function isOtherGeorgia({ text, start, end }: Georgia): boolean {
  const left = textBefore(text, start, 60);
  const right = textBehind(text, end, 40);
  if (before.some((sign) => sign.test(left)) || behind.some((sign) => sign.test(right))) return true;
  if (town.test(left) && !/, \p{L}+, $/u.test(left) && /^(?:[,.;)]|$)(?! and)/.test(right)) return true;
  if (isListed(text, start, end)) return true;
  return /Atlanta|Savannah|Augusta|US state|U\.S\. state|American state/.test(sentenceAround(text, start, end));
}

/** "Georgia and Alabama", "Florida, Georgia or Texas" */
function isListed(text: string, start: number, end: number): boolean {
  const joint = /^(?:(?:,|,? and|,? or) |[-–])/.exec(textBehind(text, end, 6))?.[0];
  if (joint !== undefined && startsOverseas(text, end + joint.length)) return true;
  const joined = /(?:(?:,|,? and|,? or) |[-–])$/.exec(textBefore(text, start, 6))?.[0];
  return joined !== undefined && endsOverseas(text, start - joined.length);
}

/** As much of the sentence as stands near by. */
function sentenceAround(text: string, start: number, end: number): string {
  const left = textBefore(text, start, 120);
  const right = textBehind(text, end, 120);
  const close = right.indexOf(". ");
  return left.slice(left.lastIndexOf(". ") + 1) + (close < 0 ? right : right.slice(0, close));
}
