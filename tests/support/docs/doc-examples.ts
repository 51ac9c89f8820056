import { readdirSync, readFileSync } from "node:fs";
import { root } from "../built.ts";

/** An `@example` of a doc comment. */
export interface DocExample {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`)
  .sort();

/** Every `@example` of the sources, to the next tag or the end of the comment. */
export const docExamples: readonly DocExample[] = files.flatMap((file) => {
  const lines = readFileSync(new URL(file, root), "utf8").split("\n");
  return lines.flatMap((text, i) => {
    if (text.trim() !== "* @example") return [];
    const length = lines.slice(i + 1).findIndex((line) => /^\s*\*(?:\/| @)/.test(line));
    const code = lines.slice(i + 1, i + 1 + length).map((line) => line.replace(/^\s*\* ?/, ""));
    return [{ file, line: i + 1, code: code.join("\n") }];
  });
});
