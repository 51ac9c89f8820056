import { expect, test } from "vitest";
import { findMentions } from "../../../src/index.ts";
import { type MarkedSentence, markedSentences } from "../../support/pages/marked-sentences.ts";

function found({ text, on }: MarkedSentence): string[] {
  return findMentions(text, on === undefined ? {} : { on }).map(
    ({ start, end, entity }) => `${start}-${end} ${"id" in entity ? entity.id : entity.year}`,
  );
}

interface Figures {
  readonly sentences: number;
  readonly traps: number;
  readonly precision: number;
  readonly recall: number;
  /** What was found and is none, and what was not found, with the sentence: a failing test shows them. */
  readonly misses: readonly string[];
}

function measure(sentences: readonly MarkedSentence[]): Figures {
  let [right, all, marked] = [0, 0, 0];
  const misses: string[] = [];
  for (const sentence of sentences) {
    const mentions = found(sentence);
    right += mentions.filter((mention) => sentence.marks.includes(mention)).length;
    all += mentions.length;
    marked += sentence.marks.length;
    for (const mention of mentions)
      if (!sentence.marks.includes(mention)) misses.push(`+ ${mention}: ${sentence.text}`);
    for (const mark of sentence.marks) if (!mentions.includes(mark)) misses.push(`- ${mark}: ${sentence.text}`);
  }
  const traps = sentences.filter(({ marks }) => marks.length === 0).length;
  return { sentences: sentences.length, traps, precision: right / all, recall: right / marked, misses };
}

test.each([
  { file: "corpus", least: 150, precision: 0.98, recall: 0.95 },
  { file: "held-out", least: 60, precision: 0.98, recall: 0.95 },
  { file: "hard", least: 460, precision: 0.92, recall: 0.99 },
])("of the names in $file nearly all are found, and nearly nothing else", ({ file, least, precision, recall }) => {
  const figures = measure(markedSentences(file));
  if (process.env["FIGURES"]) console.log(file, figures);
  expect(figures.sentences).toBeGreaterThanOrEqual(least);
  expect(figures.traps).toBeGreaterThanOrEqual(figures.sentences / 3);
  expect(figures.precision, figures.misses.join("\n")).toBeGreaterThanOrEqual(precision);
  expect(figures.recall, figures.misses.join("\n")).toBeGreaterThanOrEqual(recall);
});
