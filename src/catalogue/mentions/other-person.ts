import { beginsSentence, isAcronym, isCapitalised, joinedAfter, joinedBefore, wordBefore } from "./neighbours.ts";
import { oneOfWords } from "./one-of-words.ts";
import { isGivenName, isTitle, isUnknownGivenName } from "./person-words.ts";

/** A surname of somebody who held an office, in a text. */
export interface Surname {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly office: string;
  /** Whether the day of the text, or the full name before it, says that the holder is meant. */
  readonly isExpected: boolean;
}

/** Titles of offices, which tell that their holder is meant; "Office" is the end of "Chairperson-in-Office". */
const isOfOffice = /* @__PURE__ */ oneOfWords(
  "General Commissioner Director Representative Office Chair Chairperson Chairman Chairwoman Co-ordinator Coordinator ordinator",
);

/** Titles that holders bear like others. */
const mayBear = /* @__PURE__ */ oneOfWords("mr mrs ms dr ambassador minister chancellor premier");

/** Whether a surname is that of another person: with another given name, another title, or without a sign that the holder is meant. */
export function isOtherPerson({ text, start, end, office, isExpected }: Surname): boolean {
  const after = joinedAfter(text, end);
  if (after !== undefined && isCapitalised(after.word) && !isAcronym(after.word)) return true;
  const before = joinedBefore(text, start);
  if (before === undefined) return !isExpected || hasInitial(text, start);
  if (isOfOffice(before.word)) return false;
  const word = before.word.toLowerCase();
  if (isTitle(word) && isCapitalised(before.word) && !mayBear(word))
    return word !== "president" || office !== "pa-president";
  if (isCapitalised(before.word) && !isTitle(word) && !isAcronym(before.word))
    return !isExpected || isGivenName(word) || isUnknownGivenName(before.word) || !beginsSentence(text, before.start);
  return !isExpected;
}

function hasInitial(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before?.gap === ". " && before.word.length === 1;
}
