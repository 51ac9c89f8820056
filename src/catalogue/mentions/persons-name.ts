import { textBehind } from "../running-text/around.ts";
import { isHeadline } from "../running-text/headline.ts";
import {
  isAcronym,
  isCapitalised,
  isOfLineAbove,
  isOfLineBelow,
  joinedBefore,
  type Neighbour,
  wordAfter,
  wordBefore,
} from "../running-text/neighbours.ts";
import { isTimeWord } from "../running-text/time-words.ts";
import { isOfState, isRegion } from "./name-tails.ts";
import {
  isAlsoGivenName,
  isGivenName,
  isLocating,
  isNaming,
  isPersonNoun,
  isTitle,
  isUnknownGivenName,
} from "./person-words.ts";
import { isPlaceWord } from "./place-words.ts";

/** The name of a State or city in a text, with the word before it. */
interface Named {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly called: string;
  readonly before: Neighbour | undefined;
}

/** Whether a person is called as a State or city, or somebody or something else is said to be called so. */
export function isPersonsName({ text, start, end, called, before }: Named): boolean {
  if (called.includes(" ")) return false;
  const word = before === undefined || before.gap === "-" ? "" : before.word;
  if (isCapitalised(word) && (isTitle(word.toLowerCase()) || isGivenName(word.toLowerCase()))) return true;
  if (text.charAt(start - 2) === "." && text.charAt(start - 1) !== "\n" && isBehindInitial(text, start)) return true;
  if (isNaming(word)) return !isOfPlace(text, before?.start ?? 0) && !isCalledSomething(text, end);
  if (!isAlsoGivenName(called) || isLocating(word) || isOfOffice(text, before)) return false;
  if (bearsSurname(text, end)) return true;
  if (before === undefined || isOfLineAbove(text, before, start)) return false;
  return isUnknownGivenName(word) && !isNoName(word.toLowerCase()) && !isHeadline(text, start);
}

/** "President of Georgia Salome …", "Ambassador in Vienna Peter …": the name is of the office, and a person's begins behind it. */
export function isOfOffice(text: string, before: Neighbour | undefined): boolean {
  if (before === undefined || !["of", "to", "in"].includes(before.word)) return false;
  const office = joinedBefore(text, before.start)?.word ?? "";
  return isCapitalised(office) || isTitle(office);
}

/** "J. Holland", "Mr. Holland", but not "U.S. Georgia". */
function isBehindInitial(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before?.gap !== ". " || !isCapitalised(before.word)) return false;
  return (before.word.length === 1 && text.charAt(before.start - 1) !== ".") || isTitle(before.word.toLowerCase());
}

function isNoName(word: string): boolean {
  return isRegion(word) || isTimeWord(word);
}

/** "The paper called Russia an aggressor", "The committee named Kyrgyzstan as the next host" */
function isCalledSomething(text: string, end: number): boolean {
  return /^ (?:an?|the|as|its|his|her|their)\b/.test(textBehind(text, end, 8));
}

/** "a country called", "the city named". */
function isOfPlace(text: string, at: number): boolean {
  const noun = wordBefore(text, at)?.word ?? "";
  return ["country", "city", "town", "state", "State", "republic", "nation", "place"].includes(noun);
}

/** Whether what follows says that a given name was read: a surname, or what the person is. */
function bearsSurname(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === undefined) return false;
  if (after.gap === " ") return !isOfLineBelow(text, end, after) && isSurname(text, after);
  if (after.gap === " (") return /^\d\d\)/.test(text.slice(after.start, after.start + 3));
  if (after.gap !== ", ") return false;
  if (after.word === "who" || after.word === "aged" || isAge(text, after)) return true;
  return ["a", "an", "the"].includes(after.word) && nounIsPerson(text, after.start + after.word.length);
}

function isSurname(text: string, { word, start }: Neighbour): boolean {
  return isCapitalised(word) && !isOfState(word) && !isAcronym(word) && !isPlaceWord(word) && !isHeadline(text, start);
}

/** "Jordan, 25, said", but not "VIENNA, 25 May". */
function isAge(text: string, { word, start }: Neighbour): boolean {
  return text.charAt(start + word.length) === "," && /^\d\d?$/.test(word);
}

function nounIsPerson(text: string, from: number): boolean {
  let at = from;
  for (let words = 0; words < 3; words++) {
    const next = wordAfter(text, at);
    if (next?.gap !== " ") return false;
    if (isPersonNoun(next.word)) return true;
    at = next.start + next.word.length;
  }
  return false;
}
