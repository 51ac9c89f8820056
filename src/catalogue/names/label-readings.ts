import { foldName } from "./fold-name.ts";
import { isNote, withoutDecoration } from "./site-label.ts";
import { stateWords } from "./state-words.ts";

/** One way to take a label that is no name as it stands. */
export interface Reading {
  /** The essence of a name (see {@link essenceOf}). */
  readonly key: string;
  /** Essences that must lead to the same entry: "SMM" in "Special Monitoring Mission (SMM) to Ukraine". */
  readonly also?: readonly string[];
  /** The label is a State's with the note of its Chair: it can mean nothing else. */
  readonly chair?: true;
  /** The key is the words of a State's name in any order (see {@link stateWords}), and means no other kind. */
  readonly anyOrder?: true;
}

/** Longer text is no label; the limit keeps the time bounded on hostile input. */
const longest = 300;

/** Words that say nothing about which body is meant. */
const emptyWords: ReadonlySet<string> = new Set(["osce", "osces", "csce", "the"]);

/** Words that the OSCE uses for one another: "Mission in Kosovo" and "to Moldova", "Commissioner on" and "Representative for". */
const interchangeable: Readonly<Record<string, string>> = {
  to: "in",
  for: "on",
  chairman: "chairperson",
  chairwoman: "chairperson",
};

const chairWords = ["chairpersonship", "chairmanship", "chair", "chairperson in office", "chairmanship in office"];

/**
 * What a folded name comes down to: without "OSCE", "CSCE" and "the" wherever they stand, without what osce.org adds, and with one of the
 * prepositions that labels mix up.
 *
 * @example
 * essenceOf("office of the osce representative on freedom of the media"); // => "office of representative on freedom of media"
 */
export function essenceOf(folded: string): string {
  const words = withoutTail(withoutDecoration(folded)).split(" ");
  const kept = words.filter((word) => !emptyWords.has(word)).map(oneWord);
  return kept.length === 0 ? folded : kept.join(" ");
}

/** How a label can be taken that is no name as it stands, the likeliest first. */
export function readingsOf(text: string): readonly Reading[] {
  if (text.length > longest) return [];
  const key = essenceOf(foldName(text));
  return [
    { key },
    ...withoutChair(key),
    ...inParentheses(text),
    ...aroundComma(text),
    ...aroundSlash(text),
    ...ofState(text),
  ];
}

/** A word as essences write it: "chairman" is "chairperson". */
export function oneWord(word: string): string {
  return Object.hasOwn(interchangeable, word) ? (interchangeable[word] as string) : word;
}

function withoutTail(folded: string): string {
  return folded.replace(/ (?:of the [oc]sce|within the osce)$/, "");
}

/** "Switzerland – OSCE Chairpersonship 2026" is Switzerland; "OSCE Chairpersonship 2026" is the Chairpersonship. */
function withoutChair(key: string): Reading[] {
  const undated = withoutYear(key);
  const word = chairWords.find((word) => ` ${undated}`.endsWith(` ${word}`));
  if (word === undefined) return [];
  const state = withoutYear(undated.slice(0, -word.length).trim());
  return /^\d*$/.test(state) ? [{ key: word }] : [{ key: state, chair: true }];
}

function withoutYear(key: string): string {
  return key.replace(/ \d{4}$/, "");
}

/** "Name (abbreviation)", "Name (closed 2008)", "Moldova (Republic of)", "Name (abbreviation) to Place". */
function inParentheses(text: string): Reading[] {
  const pieces = text.split(/[()]/);
  if (pieces.length < 3) return [];
  const outside = pieces.filter((_, i) => i % 2 === 0).join(" ");
  const inside = pieces.filter((_, i) => i % 2 === 1).map(foldName);
  const names = inside.filter((name) => !isNote(name));
  const also = names.map(essenceOf);
  const turned = names.length === 1 ? [{ key: essenceOf(foldName(`${names[0]} ${outside}`)) }] : [];
  return [{ key: essenceOf(foldName(outside)), also }, ...turned];
}

/** "Moldova, Rep.", "Korea Rep.", "Germany (East)": one word is in no order. */
function ofState(text: string): Reading[] {
  const key = stateWords(foldName(text));
  return key.includes(" ") ? [{ key, anyOrder: true }] : [];
}

/** "Netherlands, Kingdom of the" */
function aroundComma(text: string): Reading[] {
  const comma = text.lastIndexOf(",");
  if (comma < 0) return [];
  return [{ key: essenceOf(foldName(`${text.slice(comma + 1)} ${text.slice(0, comma)}`)) }];
}

/** "Turkey/Türkiye": two names of one entry. */
function aroundSlash(text: string): Reading[] {
  if (!text.includes("/")) return [];
  const [key = "", ...also] = text.split("/").map((name) => essenceOf(foldName(name)));
  return [{ key, also }];
}
