import {
  isDivided,
  isDocument,
  isModifier,
  isNamedAfter,
  isOfState,
  isRegion,
  isTail,
  speaksOfOverseas,
  startsOverseas,
} from "./name-tails.ts";
import {
  isAcronym,
  isCapitalised,
  joinedAfter,
  joinedBefore,
  type Neighbour,
  wordAfter,
  wordBefore,
} from "./neighbours.ts";
import { isAlsoGivenName, isGivenName, isNaming, isPersonNoun, isTitle, isUnknownGivenName } from "./person-words.ts";

/** The name of a State or place in a text. */
export interface PlaceName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A city, and no State. */
  readonly isCity: boolean;
}

/** The name, with what stands beside it: the word before it where no more than a space or a hyphen parts the two, and the next character. */
interface Seen extends PlaceName {
  readonly printed: string;
  readonly before: Neighbour | undefined;
  readonly next: string;
}

/** Whether the name of a State or city stands within the name of another one, of a person or of a document. */
export function isOtherPlace({ text, start, end, isCity }: PlaceName): boolean {
  const printed = text.slice(start, end);
  const seen: Seen = { text, start, end, isCity, printed, before: joinedBefore(text, start), next: text.charAt(end) };
  return isModified(seen) || isOtherGeorgia(seen) || goesOn(seen) || (!printed.includes(" ") && isPerson(seen));
}

function isModified(name: Seen): boolean {
  const { text, start, printed, before } = name;
  if (before === undefined) return false;
  const word = before.word.toLowerCase();
  const isPart = (isCapitalised(before.word) || printed.endsWith("Korea")) && isModifier(word);
  if (isPart && !isRegionOf(name, word)) return true;
  return isOtherRepublic(text, start, before.word);
}

/** "Eastern Ukraine" and "South-East Serbia" are parts of these States; "Northern Ireland" is another country. */
function isRegionOf({ text, isCity, printed, before }: Seen, word: string): boolean {
  if (isCity || isDivided(printed)) return false;
  return isRegion(word) || text.charAt((before?.start ?? 0) - 1) === "-";
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
function goesOn({ text, start, end, isCity, printed, before, next }: Seen): boolean {
  const isOfSomething = before?.word === "of" && before.gap === " ";
  if (isOfSomething && isNamedBy(text, start)) return true;
  if (printed === "America") return isOfSomething;
  if (printed === "Washington" && endsBefore(text, start, "tate of ")) return true;
  // Behind most cities stands a day, and none of fifty States need be looked for.
  if (next === ",") return isCity && isCapitalised(text.charAt(end + 2)) && isOverseas(text, end + 2);
  const after = joinedAfter(text, end);
  if (after === undefined || after.gap === "-") return false;
  if (isCity && isDocument(after.word)) return true;
  if (!isCapitalised(after.word)) return false;
  if (isTail(after.word)) return true;
  if (text.startsWith("People's Republic", after.start) || text.startsWith("People’s Republic", after.start))
    return true;
  return joinedAfter(text, after.start + after.word.length)?.word === "University";
}

/** "Athens, Ohio", "Rome, Georgia, USA" */
function isOverseas(text: string, at: number): boolean {
  return startsOverseas(text, at) || /^Georgia[,(]? ?\(?(?:USA|US|U\.S\.|United States)/.test(text.slice(at, at + 38));
}

function isNamedBy(text: string, start: number): boolean {
  return isNamedAfter(joinedBefore(text, start - "of ".length)?.word ?? "");
}

function isPerson({ text, start, end, printed, before }: Seen): boolean {
  const word = before === undefined || before.gap === "-" ? "" : before.word;
  if (isCapitalised(word) && (isTitle(word.toLowerCase()) || isGivenName(word.toLowerCase()))) return true;
  if (text.charAt(start - 2) === "." && isBehindInitial(text, start)) return true;
  if (isNaming(word)) return !isOfPlace(text, before?.start ?? 0);
  if (!isAlsoGivenName(printed) || isOfOffice(text, before)) return false;
  return bearsSurname(text, end) || (isUnknownGivenName(word) && !isRegion(word.toLowerCase()));
}

/** "President of Georgia Salome …", "Ambassador in Vienna Peter …": the name is of the office, and a person's begins behind it. */
function isOfOffice(text: string, before: Neighbour | undefined): boolean {
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

/** "a country called", "the city named". */
function isOfPlace(text: string, at: number): boolean {
  const noun = wordBefore(text, at)?.word ?? "";
  return ["country", "city", "town", "state", "State", "republic", "nation", "place"].includes(noun);
}

/** Whether what follows says that a given name was read: a surname, or what the person is. */
function bearsSurname(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === undefined) return false;
  if (after.gap === " ") return isCapitalised(after.word) && !isOfState(after.word) && !isAcronym(after.word);
  if (after.gap !== ", ") return false;
  if (after.word === "who" || after.word === "aged" || isAge(text, after)) return true;
  return ["a", "an", "the"].includes(after.word) && nounIsPerson(text, after.start + after.word.length);
}

/** "Jordan, 25, said", but not "VIENNA, 25 May". */
function isAge(text: string, { word, start }: Neighbour): boolean {
  return text.charAt(start + word.length) === "," && /^\d\d$/.test(word);
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

/** The Georgia in the USA: told by what the sentence says besides. */
function isOtherGeorgia({ text, start, end, isCity, printed }: Seen): boolean {
  if (isCity || printed !== "Georgia") return false;
  if (
    endsBefore(text, start, " County, ") ||
    /[Gg]overnor (?:[A-Z]\w+ ){1,3}of $/.test(text.slice(Math.max(0, start - 48), start))
  )
    return true;
  if (/^(?:,| \(|,? in the)? ?(?:USA|US|U\.S\.|United States)/.test(text.slice(end, end + 24))) return true;
  if (/^ (?:State|Senator|Governor|governor|senator|Bulldogs)\b/.test(text.slice(end, end + 12))) return true;
  if (/(?:[Ss]tate of|(?:[Gg]overnor|[Ss]enator)(?: of| from)) $/.test(text.slice(Math.max(0, start - 16), start)))
    return true;
  return speaksOfOverseas(sentenceAround(text, start, end));
}

/** As much of the sentence as stands near by. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const close = after.indexOf(". ");
  return before.slice(before.lastIndexOf(". ") + 1) + (close < 0 ? after : after.slice(0, close));
}

function endsBefore(text: string, at: number, ending: string): boolean {
  return text.startsWith(ending, at - ending.length);
}
