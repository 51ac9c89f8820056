import { createRequire } from "node:module";

// Readers that others wrote, loaded by require: their declarations are missing, or do not hold under the settings of this project.
const require = createRequire(import.meta.url);

/** What papaparse gives for a table. */
export interface ParsedTable {
  readonly data: string[][];
  readonly errors: readonly unknown[];
}

export const parseTable: (
  text: string,
  options: { readonly delimiter: string; readonly newline: "\n" | "\r\n" },
) => ParsedTable = require("papaparse").parse;

/** An item of CSL as citation-js reads it. */
export interface CitedItem {
  readonly id: string;
  readonly title?: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly URL?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
}

/** A list of citations, out of CSL or BibTeX. */
export interface Citations {
  readonly data: readonly CitedItem[];
  format(what: "bibliography", options: { readonly template: "apa" }): string;
}

/** Reads a bibliography with citation-js. */
export function readCitations(input: unknown): Citations {
  const { Cite } = require("@citation-js/core") as { Cite: new (input: unknown) => Citations };
  require("@citation-js/plugin-bibtex");
  require("@citation-js/plugin-csl");
  return new Cite(input);
}

/** A thing of linked data with its values by address. */
export type LinkedNode = Readonly<Record<string, readonly { readonly "@value"?: string }[]>>;

export const expandJsonLd: (
  document: unknown,
  options: { readonly documentLoader: (url: string) => Promise<object> },
) => Promise<readonly LinkedNode[]> = require("jsonld").expand;

interface SaxParser {
  on(event: "error", handle: (error: Error) => void): void;
  on(event: "opentag", handle: (tag: { name: string; attributes: Record<string, string> }) => void): void;
  on(event: "text", handle: (text: string) => void): void;
  on(event: "closetag", handle: () => void): void;
  write(text: string): { close(): void };
}

export const SaxesParser: new () => SaxParser = require("saxes").SaxesParser;
