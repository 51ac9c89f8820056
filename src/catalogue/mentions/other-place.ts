import { textBehind } from "../running-text/around.ts";
import { isHeadline } from "../running-text/headline.ts";
import {
  beginsSentence,
  isAcronym,
  isCapitalised,
  isOfLineAbove,
  isOfLineBelow,
  joinedAfter,
  joinedBefore,
  type Neighbour,
  titled,
} from "../running-text/neighbours.ts";
import { isTimeWord } from "../running-text/time-words.ts";
import {
  isDivided,
  isDocument,
  isFood,
  isModifier,
  isNamedAfter,
  isOfState,
  isQuarter,
  isRegion,
  isTail,
} from "./name-tails.ts";
import { isOtherGeorgia } from "./other-georgia.ts";
import { isNamesake, startsOverseas } from "./overseas.ts";
import { isLocating, isNoGivenName } from "./person-words.ts";
import { isOfOffice, isPersonsName } from "./persons-name.ts";
import { isPlaceWord } from "./place-words.ts";

/** The name of a State or place in a text. */
export interface PlaceName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name itself, which a text may print in capitals. */
  readonly called: string;
  /** A city, and no State. */
  readonly isCity: boolean;
  /** The code of the State, or of that in which the city lies. */
  readonly state: string;
}

/** The name, with what stands beside it: the word before it where no more than a space or a hyphen parts the two, and the next character. */
interface Seen extends PlaceName {
  readonly before: Neighbour | undefined;
  readonly next: string;
  /** Whether the text prints the name in capitals, and so perhaps all that stands beside it. */
  readonly inCapitals: boolean;
}

/** Whether the name of a State or city stands within the name of another one, of a person or of a document. */
export function isOtherPlace(name: PlaceName): boolean {
  const { text, start, end, called, isCity, state } = name;
  const before = joinedBefore(text, start);
  const inCapitals = isCapitalised(text.charAt(start + 1));
  const seen: Seen = { text, start, end, called, isCity, state, before, next: text.charAt(end), inCapitals };
  if (called === "Georgia" && isOtherGeorgia(name)) return true;
  return isModified(seen) || goesOn(seen) || isPersonsName(seen);
}

function isModified(name: Seen): boolean {
  const { text, start, called, before } = name;
  if (before === undefined) return false;
  const word = before.word.toLowerCase();
  const isPart = (isCapitalised(before.word) || called.endsWith("Korea")) && isModifier(word);
  if (isPart && !isRegionOf(name, word)) return true;
  return isOtherRepublic(text, start, before.word) || isNamedBefore(name, before);
}

/** "Eastern Ukraine" and "South-East Serbia" are parts of these States, "Central Vienna" one of a city; "Northern Ireland" is another country. */
function isRegionOf({ text, isCity, called, before }: Seen, word: string): boolean {
  if (isDivided(called)) return false;
  return isRegion(word) || (!isCity && (isQuarter(word) || text.charAt((before?.start ?? 0) - 1) === "-"));
}

/** "the Hilton Athens": a capitalised word before a city within a sentence, where no sentence or headline explains it. */
function isNamedBefore({ text, start, isCity }: Seen, before: Neighbour): boolean {
  const { word, gap, start: at } = before;
  if (!isCity || gap === "-" || !isCapitalised(word) || isAcronym(word)) return false;
  if (
    isNoGivenName(word) ||
    isOfState(word) ||
    isPlaceWord(word) ||
    isTimeWord(word.toLowerCase()) ||
    isRegion(word.toLowerCase())
  )
    return false;
  return !beginsSentence(text, at) && !isOfLineAbove(text, before, start) && !isHeadline(text, start);
}

/** "People's Republic of Korea", "Democratic Republic of the …", whether "Republic" is of the name or stands before it. */
function isOtherRepublic(text: string, start: number, before: string): boolean {
  const at = before === "of" ? "Republic of " : before === "the" ? "Republic of the " : "";
  const isBehind = at !== "" && endsBefore(text, start, at);
  if (!isBehind && !text.startsWith("Rep", start)) return false;
  const kind = joinedBefore(text, isBehind ? start - at.length : start)?.word;
  return kind === "s" || kind === "Democratic" || kind === "Islamic";
}

/** Whether the name is a part of one that began before it, or goes on behind it: "Treaty of Paris", "Washington Post". */
function goesOn(name: Seen): boolean {
  const { text, start, end, isCity, called, before, next, inCapitals } = name;
  if (before !== undefined && isOfSomething(text, before, inCapitals)) return true;
  if (called === "America") return before?.word === "of" && before.gap === " ";
  if (called === "Washington" && endsBefore(text, start, "tate of ")) return true;
  // Behind most cities stands a day, and none of fifty States need be looked for.
  if (next === ",") return isCapitalised(text.charAt(end + 2)) && called !== "Georgia" && isOverseas(name, end + 2);
  if (text.startsWith(" (", end) && startsOverseas(text, end + 2)) return true;
  const after = joinedAfter(text, end);
  if (after === undefined || after.gap === "-") return false;
  if (isFood(after.word) || (isCity && isDocument(inCapitals ? titled(after.word) : after.word))) return true;
  return isCapitalised(after.word) && isNamedBehind(name, after);
}

/** "Stockholm International Peace Research Institute", behind its first word. */
const isInstitution =
  /^(?:[A-Z][\w-]* ){1,4}(?:University|Institute|Forum|Conference|Museum|Opera|Exchange|Foundation|Orchestra|Theatre|Airlines|Center)\b/;

/** "Washington Post", "Munich Security Conference": what stands behind the name belongs to the name of something else. */
function isNamedBehind({ text, end, isCity, before, inCapitals }: Seen, after: Neighbour): boolean {
  const { word, start } = after;
  if (isTail(inCapitals ? titled(word) : word)) return true;
  if (text.startsWith("People's Republic", start) || text.startsWith("People’s Republic", start)) return true;
  if (isInstitution.test(textBehind(text, start, 60)) && !isHeadline(text, end)) return true;
  if (!isCity || isOfLineBelow(text, end, after) || isAcronym(word) || isOfState(word)) return false;
  if (isTimeWord(word.toLowerCase()) || isPlaceWord(word)) return false;
  return !isLocating(before?.word ?? "") && !isOfOffice(text, before) && !isHeadline(text, end);
}

/** "Athens, Ohio", "Rome, Georgia", but not "Paris, Rome, Georgia" in a list of ours. */
function isOverseas({ text, start, isCity, state, called }: Seen, at: number): boolean {
  if (isNamesake(called, text, at)) return true;
  if (!isCity || state === "GE" || !text.startsWith("Georgia", at) || text.charAt(start - 2) === ",") return false;
  return /^Georgia(?:[,.;)]|$| \(|,? U\.?S)/.test(textBehind(text, at, 12));
}

/** "Treaty of Paris", "Alternative for Germany", "Tour de France" */
function isOfSomething(text: string, { word, gap, start }: Neighbour, inCapitals: boolean): boolean {
  if (gap !== " " || !["of", "for", "de"].includes(word.toLowerCase())) return false;
  const before = joinedBefore(text, start);
  if (before === undefined || !isNamedAfter(inCapitals ? titled(before.word) : before.word)) return false;
  // The bank and the duke of a State are not called after it.
  return !/^(?:National|Central|Grand)$/.test(joinedBefore(text, before.start)?.word ?? "");
}

function endsBefore(text: string, at: number, ending: string): boolean {
  return text.startsWith(ending, at - ending.length);
}
