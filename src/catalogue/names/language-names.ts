import { said } from "../messages/said.ts";
import type { LanguageCode, NamesByKind, Period } from "../types.ts";
import type { Via } from "./via.ts";

/** A name in another language that a label matches, with the kind and id of its entry. */
export interface NameRead {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly via: Via;
  readonly period?: Period;
}

/** A piece of a running text and the names that it matches: none if it is the longer name of something else. */
export interface NameSpotted {
  readonly start: number;
  readonly end: number;
  readonly reads: readonly NameRead[];
}

/** The names in one language, and how its texts are read: what `osce-data/names/fr` and the other languages export. */
export interface LanguageNames {
  readonly language: LanguageCode;
  readonly names: NamesByKind;
  /** The names that a label can mean. */
  readonly read: (label: string) => readonly NameRead[];
  /** The names that a running text holds, in order. */
  readonly spot: (text: string) => readonly NameSpotted[];
  /** Merges what several languages spot into the mentions in English, for `findMentions`. */
  readonly merge: <M extends Pick<NameSpotted, "start" | "end">>(
    text: string,
    mentions: readonly M[],
    languages: readonly LanguageNames[],
    mentionOf: (spotted: NameSpotted) => M | undefined,
  ) => readonly M[];
}

/** Other languages, besides English, in which to look names up. */
export interface NameOptions {
  /** Example: `[fr, ru]`, from `osce-data/names/fr` and `osce-data/names/ru`. */
  readonly names?: readonly LanguageNames[] | undefined;
}

const none: readonly LanguageNames[] = [];

/**
 * The languages of the option `names`.
 *
 * @throws TypeError where they are not a list of languages.
 */
export function languagesOf(names: NameOptions["names"]): readonly LanguageNames[] {
  if (names === undefined) return none;
  if (Array.isArray(names) && names.every((language) => language?.spot)) return names;
  const wrong = Array.isArray(names) ? names.find((language) => !language?.spot) : names;
  throw new TypeError(`names takes a list such as [fr] of "osce-data/names/fr"; it was given ${said(wrong)}`);
}
