import { readFileSync } from "node:fs";

/** A sentence with the mentions that it holds, as people see them. */
export interface MarkedSentence {
  readonly text: string;
  readonly on: string | undefined;
  /** `start-end id` of each. */
  readonly marks: readonly string[];
}

/** The sentences of a file of `tests/fixtures/mentions`, whose README tells the format. */
export function markedSentences(file: string): readonly MarkedSentence[] {
  const text = readFileSync(new URL(`../../fixtures/mentions/${file}.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(sentenceOf);
}

function sentenceOf(line: string): MarkedSentence {
  const on = /^\{(.*?)\} /.exec(line)?.[1];
  const marks: string[] = [];
  let text = "";
  for (const piece of line.slice(on === undefined ? 0 : on.length + 3).split(/(\[.*?\]\(.*?\))/)) {
    const [, name, id] = /^\[(.*?)\]\((.*?)\)$/.exec(piece) ?? [];
    if (name !== undefined) marks.push(`${text.length}-${text.length + name.length} ${id}`);
    text += name ?? piece;
  }
  return { text, on, marks };
}
