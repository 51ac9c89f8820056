import { isHeadline } from "../running-text/headline.ts";
import {
  beginsSentence,
  isAcronym,
  isCapitalised,
  joinedAfter,
  joinedBefore,
  type Neighbour,
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
  startsOverseas,
} from "./name-tails.ts";
import { isOtherGeorgia } from "./other-georgia.ts";
import { isLocating, isNoGivenName } from "./person-words.ts";
import { isPersonsName } from "./persons-name.ts";
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
}

/** Whether the name of a State or city stands within the name of another one, of a person or of a document. */
export function isOtherPlace(name: PlaceName): boolean {
  const { text, start, end, called, isCity, state } = name;
  const before = joinedBefore(text, start);
  const seen: Seen = { text, start, end, called, isCity, state, before, next: text.charAt(end) };
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
function isNamedBefore({ text, start, isCity }: Seen, { word, gap, start: at }: Neighbour): boolean {
  if (!isCity || gap === "-" || !isCapitalised(word) || isAcronym(word)) return false;
  if (
    isNoGivenName(word) ||
    isOfState(word) ||
    isPlaceWord(word) ||
    isTimeWord(word.toLowerCase()) ||
    isRegion(word.toLowerCase())
  )
    return false;
  return !beginsSentence(text, at) && !isHeadline(text, start);
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
  const { text, start, end, isCity, state, called, before, next } = name;
  if (before !== undefined && isOfSomething(text, before)) return true;
  if (called === "America") return before?.word === "of" && before.gap === " ";
  if (called === "Washington" && endsBefore(text, start, "tate of ")) return true;
  // Behind most cities stands a day, and none of fifty States need be looked for.
  if (next === ",")
    return (
      isCapitalised(text.charAt(end + 2)) && called !== "Georgia" && isOverseas(text, end + 2, isCity && state !== "GE")
    );
  if (text.startsWith(" (", end) && startsOverseas(text, end + 2)) return true;
  const after = joinedAfter(text, end);
  if (after === undefined || after.gap === "-") return false;
  if (isFood(after.word) || (isCity && isDocument(after.word))) return true;
  return isCapitalised(after.word) && isNamedBehind(name, after);
}

/** "Washington Post", "Munich Security Conference": what stands behind the name belongs to the name of something else. */
function isNamedBehind({ text, end, isCity, before }: Seen, { word, start }: Neighbour): boolean {
  if (isTail(word)) return true;
  if (text.startsWith("People's Republic", start) || text.startsWith("People’s Republic", start)) return true;
  if (
    /^(?:[A-Z][\w-]* ){1,4}(?:University|Institute|Forum|Conference|Museum|Opera|Exchange|Foundation|Orchestra|Theatre|Airlines|Center)\b/.test(
      text.slice(start, start + 60),
    )
  )
    return true;
  if (!isCity || isAcronym(word) || isOfState(word) || isTimeWord(word.toLowerCase()) || isPlaceWord(word))
    return false;
  return !isLocating(before?.word ?? "") && !isHeadline(text, end);
}

/** "Athens, Ohio", "Rome, Georgia" */
function isOverseas(text: string, at: number, isElsewhere: boolean): boolean {
  if (startsOverseas(text, at)) return true;
  return isElsewhere && /^Georgia(?:[,.;)]|$| \(|,? U\.?S)/.test(text.slice(at, at + 12));
}

/** "Treaty of Paris", "Alternative for Germany", "Tour de France" */
function isOfSomething(text: string, { word, gap, start }: Neighbour): boolean {
  if (gap !== " " || !["of", "for", "de"].includes(word)) return false;
  const before = joinedBefore(text, start);
  if (before === undefined || !isNamedAfter(before.word)) return false;
  // The bank of a State is no company that is called after it.
  return before.word !== "Bank" || !/^(?:National|Central)$/.test(joinedBefore(text, before.start)?.word ?? "");
}

function endsBefore(text: string, at: number, ending: string): boolean {
  return text.startsWith(ending, at - ending.length);
}
