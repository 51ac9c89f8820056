import type { Entity } from "../../../src/index.ts";
import { namedEntries } from "../facts/entries.ts";

/** An entry with the name by which it was found. */
export interface Match {
  readonly entry: Entity;
  readonly name: string;
}

/** Entries that have a name in which every word stands; those first whose name begins with the text, and of these those that bear it still. Office-holders lead to their office. */
export function matchingEntries(text: string, most = 8): readonly Match[] {
  const words = fold(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const matches = namedEntries().flatMap((entry) => {
    const name = namesOf(entry).find((one) => words.every((word) => ` ${fold(one)}`.includes(` ${word}`)));
    return name === undefined ? [] : [{ entry, name }];
  });
  const rank = ({ entry, name }: Match): number =>
    (fold(name).startsWith(words.join(" ")) ? 0 : 2) + (name === entry.name ? 0 : 1);
  return matches.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

function namesOf(entry: Entity): readonly string[] {
  const holders = entry.kind === "office" ? entry.terms.map(({ name }) => name) : [];
  return [entry.name, ...entry.formerNames.map(({ name }) => name), ...entry.aliases, ...holders];
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
