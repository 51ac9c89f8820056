import type { Runs } from "../bytes/byte-table.ts";

// The postings of a term are the documents that hold it, in ascending order, and for each of them how often and where first. The terms
// stand back to back in flat arrays: those of term `t` are the places `at[t] … at[t + 1])`.

/** Where each term occurs. */
export interface Postings {
  readonly at: Uint32Array;
  /** Read through `documentsWith`: in a loaded archive those of a term come when the term is first asked for. */
  readonly documents: Uint32Array;
  /** How often the term occurs in the document; 255 stands for that or more. */
  readonly counts: Uint8Array;
  /** How far into the document's sequence of words, in bytes, the term occurs first; 65,535 stands for that or farther. */
  readonly first: Uint16Array;
  /** In a loaded archive, what the documents are made from, and for which terms they were: 0 where not yet. */
  readonly steps?: Runs;
  readonly isOpen?: Uint8Array;
}
