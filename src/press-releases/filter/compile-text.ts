import type { PressRelease, TextFilter } from "../record/types.ts";
import { wordsOf } from "./words.ts";

type Part = "title" | "body";

/** Makes a text condition a predicate. Words may stand anywhere in the parts; a phrase stands within one of them. */
export function compileText(filter: TextFilter): (release: PressRelease) => boolean {
  const {
    value,
    in: parts = ["title", "body"],
    mode = "words",
  } = typeof filter === "string" ? { value: filter } : filter;
  const wanted = wordsOf(value);
  const read = (release: PressRelease): string[][] => parts.map((part) => wordsOfPart(release, part));
  if (mode === "phrase") return (release) => read(release).some((words) => holdsPhrase(words, wanted));
  if (mode === "prefix") return (release) => holdsPrefixes(read(release).flat(), wanted);
  return (release) => holdsWords(new Set(read(release).flat()), wanted);
}

function wordsOfPart({ title, body }: PressRelease, part: Part): string[] {
  return wordsOf(part === "title" ? title : body.join("\n"));
}

function holdsWords(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((word) => words.has(word));
}

function holdsPrefixes(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)));
}

function holdsPhrase(words: readonly string[], wanted: readonly string[]): boolean {
  for (let at = words.indexOf(wanted[0] as string); at >= 0; at = words.indexOf(wanted[0] as string, at + 1)) {
    if (wanted.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}
