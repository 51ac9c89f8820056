import { readdirSync, readFileSync } from "node:fs";
import { root } from "../built.ts";

/** A fenced block of the README or a guide. */
export interface CodeBlock {
  readonly file: string;
  readonly line: number;
  /** `ts` imports as an ES module does, `js` requires as CommonJS does. */
  readonly language: "ts" | "js";
  readonly code: string;
}

const guides = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));

/** The README, the changes and the guides, relative to the project. */
export const documents: readonly string[] = ["README.md", "CHANGELOG.md", ...guides.map((name) => `docs/${name}`)];

export const documentText = (file: string): string => readFileSync(new URL(file, root), "utf8");

/** The blocks of all documents that run; one that says "no-run" behind its language is none of them. */
export const codeBlocks: readonly CodeBlock[] = documents.flatMap((file) => {
  const text = documentText(file);
  return [...text.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] as CodeBlock["language"],
    code: match[2] as string,
  }));
});
