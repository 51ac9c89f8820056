/** A page to be read: a file that the reader opens itself, or bytes that came out of a larger file. */
export interface Page {
  /** As messages name it; of a file in a mirror, its path. */
  readonly name: string;
  /** The file, where it is one of its own. */
  readonly path?: string;
  readonly bytes?: Uint8Array;
  readonly url?: string;
  readonly contentType?: string;
  readonly retrieved?: string;
  /** Why it cannot be read, where that is known already. */
  readonly fault?: string;
}

/** Pages that are read together, and how much of all there is to read lies behind them; `null` where that is not known. */
export interface Batch {
  readonly pages: readonly Page[];
  readonly part: number | null;
}

/** What was seen often, and where first. */
export interface IssueTally {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly times: number;
  readonly first: string;
}

/** What pages yielded. */
export interface BatchYield {
  /** Their records as NDJSON. */
  readonly ndjson: Uint8Array;
  readonly pages: number;
  readonly bytes: number;
  readonly records: number;
  /** How many pages have no record. */
  readonly empty: number;
  readonly issues: readonly IssueTally[];
  /** For each page that cannot be read, a sentence. */
  readonly unreadable: readonly string[];
}
