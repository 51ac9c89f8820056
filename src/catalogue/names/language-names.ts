import { said } from "../messages/said.ts";
import type { LanguageCode, NamesByKind, Period } from "../types.ts";
import type { Via } from "./via.ts";

/** A name of another language that a label was read as, with the kind and id of the entry that has it. */
export interface NameRead {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly via: Via;
  readonly period?: Period;
}

/** A stretch of a running text with what it may be read as; nothing where it is the longer name of something else. */
export interface NameSpotted {
  readonly start: number;
  readonly end: number;
  readonly reads: readonly NameRead[];
}

/** The names of one language, and how its texts are read: what `osce-data/names/fr` and its sisters export. */
export interface LanguageNames {
  readonly language: LanguageCode;
  readonly names: NamesByKind;
  /** The names that a label can mean. */
  readonly read: (label: string) => readonly NameRead[];
  /** The names that a running text holds, in order. */
  readonly spot: (text: string) => readonly NameSpotted[];
  /** How `findMentions` puts what several languages spot among the mentions in English. */
  readonly merge: <M extends Pick<NameSpotted, "start" | "end">>(
    text: string,
    mentions: readonly M[],
    languages: readonly LanguageNames[],
    mentionOf: (spotted: NameSpotted) => M | undefined,
  ) => readonly M[];
}

/** Other languages to look names up in, besides English. */
export interface NameOptions {
  /** Example: `[fr, ru]`, from `osce-data/names/fr` and `osce-data/names/ru`. */
  readonly names?: readonly LanguageNames[] | undefined;
}

const none: readonly LanguageNames[] = [];

/**
 * The languages of the option `names`.
 *
 * @throws TypeError where they are no list of languages.
 */
export function languagesOf(names: NameOptions["names"]): readonly LanguageNames[] {
  if (names === undefined) return none;
  if (Array.isArray(names) && names.every((language) => language?.spot)) return names;
  const wrong = Array.isArray(names) ? names.find((language) => !language?.spot) : names;
  throw new TypeError(`names takes a list such as [fr] of "osce-data/names/fr"; it was given ${said(wrong)}`);
}
