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
  wordBefore,
} from "../running-text/neighbours.ts";
import { oneOfWords } from "../running-text/one-of-words.ts";
import { isTimeWord } from "../running-text/time-words.ts";
import { isGivenName, isTitle, isUnknownGivenName } from "./person-words.ts";

/** A surname of somebody who held an office, in a text. */
export interface Surname {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly office: string;
  readonly fullName: string;
  /** Whether the day of the text is one in office. */
  readonly isInOffice: boolean;
  /** Whether the full name stands before it in the text. */
  readonly isNamed: boolean;
  /** Whether the text names the OSCE near by. */
  readonly isNearOsce: () => boolean;
}

/** Titles of offices, of which others have their own; "Office" is the end of "Chairperson-in-Office". */
const isOfOffice = /* @__PURE__ */ oneOfWords(
  "General Commissioner Director Representative Office Chair Chairperson Chairman Chairwoman Co-ordinator Coordinator ordinator Chief " +
    "Head chief head CiO RFoM",
);

/** Titles that holders bear like others. */
const mayBear = /* @__PURE__ */ oneOfWords(
  "mr mrs ms dr ambassador minister chancellor premier professor prof congressman congresswoman senator lord lady speaker",
);

/** Whether the day of the text, or the full name before it, says that the holder is meant. */
function isMeant({ isInOffice, isNamed }: Surname): boolean {
  return isInOffice || isNamed;
}

/** Whether a surname is that of another person: with another given name, another title, or without a sign that the holder is meant. */
export function isOtherPerson(name: Surname): boolean {
  const { text, start, end } = name;
  const isExpected = isMeant(name);
  if (text.charAt(end) === "-" || isOfFirm(text, end)) return true;
  const before = joinedBefore(text, start);
  if (before === undefined) return hasInitial(text, start) ? !isOwnInitial(name) : !isExpected;
  if (["the", "The", "a", "A", "an", "An"].includes(before.word)) return true;
  if (isOfOffice(before.word)) return !isOwnTitle(name, before);
  const word = before.word.toLowerCase();
  if (isTitle(word) && isCapitalised(before.word)) return !(mayBear(word) && isExpected) && !isOurPresident(word, name);
  if (joinedBefore(text, before.start)?.word === firstOf(name.fullName)) return false;
  if (isOfLineAbove(text, before, start)) return !isExpected;
  if (isCapitalised(before.word) && !isTitle(word) && !isAcronym(before.word))
    return !isExpected || !isBesideName(text, before);
  return !isExpected;
}

/** "Greminger & Sons", "Linde Street": what a surname is the first part of, but not the verb of a headline. */
function isOfFirm(text: string, end: number): boolean {
  if (/^(?: &| plc| AG\b| Inc\b| Ltd\b| GmbH)/.test(textBehind(text, end, 6))) return true;
  const after = joinedAfter(text, end);
  if (after === undefined || isOfLineBelow(text, end, after)) return false;
  return isCapitalised(after.word) && !isAcronym(after.word) && !isHeadline(text, end);
}

/** "Secretary General", "High Commissioner" and "Chairperson-in-Office" are offices of ours; of directors and heads the OSCE must be near. */
function isOwnTitle(name: Surname, { word, start }: Neighbour): boolean {
  const { text, office, isNearOsce } = name;
  const before = joinedBefore(text, start)?.word ?? "";
  if (word === "General") return before.toLowerCase() === "secretary" && office.endsWith("secretary-general");
  if (word === "Commissioner") return before === "High" && office === "hcnm";
  if (word === "Office") return before.toLowerCase() === "in";
  return isMeant(name) || isNearOsce();
}

/** Presidents of the Parliamentary Assembly, and Chairs whom the text has named: their States have presidents of the same surname. */
function isOurPresident(title: string, { office, isInOffice, isNamed, isNearOsce }: Surname): boolean {
  return title === "president" && (isNamed || (office === "pa-president" && (isInOffice || isNearOsce())));
}

/** A capitalised word before a surname that is no given name: a day, or the first word of the sentence. */
function isBesideName(text: string, before: Neighbour): boolean {
  const word = before.word.toLowerCase();
  if (isTimeWord(word)) return true;
  return !isGivenName(word) && !isUnknownGivenName(before.word) && beginsSentence(text, before.start);
}

function hasInitial(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before?.gap === ". " && before.word.length === 1;
}

/** "Feridun H. Sinirlioğlu", and "L. Zannier" where the holder is expected. */
function isOwnInitial(name: Surname): boolean {
  const { text, start, fullName } = name;
  const initial = wordBefore(text, start);
  if (initial === undefined) return false;
  const first = joinedBefore(text, initial.start)?.word;
  return first === firstOf(fullName) || (isMeant(name) && first === undefined && fullName.startsWith(initial.word));
}

function firstOf(name: string): string {
  return name.split(" ", 1)[0] ?? name;
}
