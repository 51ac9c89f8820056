import { textBefore, textBehind } from "../running-text/around.ts";
import { isAcronym, isCapitalised, joinedAfter } from "../running-text/neighbours.ts";
import { isTitle, isUnknownGivenName } from "./person-words.ts";
import { isPlaceWord } from "./place-words.ts";

/** The name of an office in a text, beside which its holder may be named. */
export interface OfficeName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** Whether a word is of the name of somebody who held the office. */
  readonly isHolder: (word: string) => boolean;
}

/** "Secretary General Kofi Annan", "António Guterres, the Secretary General": a name that nobody of ours has. */
export function isOtherOfficer(name: OfficeName): boolean {
  const { text, end, id, isHolder } = name;
  if (id !== "secretary-general" && id !== "hcnm") return false;
  if (isApposition(name)) return true;
  let after = joinedAfter(text, end);
  if (after !== undefined && isTitle(after.word.toLowerCase()))
    after = joinedAfter(text, after.start + after.word.length);
  return after !== undefined && isCapitalised(after.word) && !isAcronym(after.word) && !isHolder(after.word);
}

/** A name of two words beside the office, or of one with a title behind it, between commas. */
function isApposition({ text, start, end, isHolder }: OfficeName): boolean {
  const [, first = "", last = ""] =
    /(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+), the $/u.exec(textBefore(text, start, 60)) ?? [];
  if (isUnknownGivenName(first) && isUnknownGivenName(last))
    return !isHolder(first) && !isHolder(last) && !isPlaceWord(last);
  const [, given = "", surname = ""] =
    /^, (\p{Lu}[\p{L}-]+) (?:\p{Lu}[\p{L}-]+ )?(\p{Lu}[\p{L}-]+),/u.exec(textBehind(text, end, 60)) ?? [];
  if (isUnknownGivenName(given) && !isHolder(given) && !isHolder(surname) && !isPlaceWord(given)) return true;
  const named = /^, (?:Mr|Ms|Mrs|Dr)\.? (\p{Lu}[\p{L}-]+)/u.exec(textBehind(text, end, 40))?.[1];
  return named !== undefined && !isHolder(named);
}
