import { wordsOf } from "../../press-releases/filter/words.ts";
import type { TextFilter } from "../../press-releases/record/types.ts";
import type { WantedWords } from "../dialects/dialect.ts";
import type { Target } from "../dialects/target.ts";
import { allOf, anyOf, type Fragment } from "../writing/fragment.ts";
import { storedWord } from "../writing/stored-text.ts";

/** Whether a row holds the words of a text. */
export function textCondition(target: Target, filter: TextFilter): Fragment {
  const { value, in: parts, mode } = typeof filter === "string" ? { value: filter } : filter;
  return wordsCondition(target, wordsOf(value), mode, parts);
}

/** Whether a row holds words in title, body or both: by the index where there is one, else by looking for them with their ends. */
export function wordsCondition(
  { dialect, names, textIndex }: Target,
  folded: readonly string[],
  mode: WantedWords["mode"] = "words",
  parts: readonly ("title" | "body")[] = ["title", "body"],
): Fragment {
  const columns = [...new Set(parts)].map((part) => `${part}_words`);
  const words = folded.map(storedWord);
  const plain = (some: readonly string[]): Fragment =>
    allOf(piecesOf(some, mode).map((piece) => anyOf(columns.map((column) => dialect.holds(column, piece)))));
  return textIndex ? dialect.words({ words, mode, columns, plain }, names) : plain(words);
}

function piecesOf(words: readonly string[], mode: WantedWords["mode"]): string[] {
  if (mode === "phrase") return [` ${words.join(" ")} `];
  return [...new Set(words)].map((word) => (mode === "prefix" ? ` ${word}` : ` ${word} `));
}
