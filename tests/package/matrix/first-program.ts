import { documentText } from "../../support/docs/code-blocks.ts";

/** The start of the README, word for word: the program in both module formats, the page, and what it says it prints. */
export interface FirstProgram {
  readonly esm: string;
  readonly cjs: string;
  readonly html: string;
  readonly printed: string;
}

const start = /^## Start$(.*?)^## /ms.exec(documentText("README.md"))?.[1] ?? "";

function block(fence: string): string {
  const text = new RegExp(`^\`\`\`${fence}\\n(.*?)^\`\`\`$`, "ms").exec(start)?.[1];
  if (text === undefined) throw new Error(`README.md › Start: has no block of ${fence}`);
  return text;
}

const esm = block("ts");

export const firstProgram: FirstProgram = {
  esm,
  cjs: block("js no-run") + esm.replace(/^import .*\n/gm, ""),
  html: block("html"),
  printed: block("text"),
};
