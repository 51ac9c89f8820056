import type { FacetCount, Snippet, TimelineCount } from "../../../../src/archive.ts";
import type { FilterDimension, PressRelease, PressReleaseFilter, PressReleaseQuery } from "../../../../src/index.ts";

/** A file that was chosen or dropped, with its path where it lay in a folder. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What the page asks the worker. */
export type Question =
  | { readonly ask: "open-sample" }
  | { readonly ask: "open-files"; readonly files: readonly GivenFile[] }
  | { readonly ask: "find"; readonly query: PressReleaseQuery; readonly facets: readonly FilterDimension[] }
  | { readonly ask: "csv"; readonly filter: PressReleaseFilter };

/** How far an opening has come; `share` is 0 to 1, `null` where the whole is not known. */
export interface Progress {
  readonly releases: number;
  readonly share: number | null;
}

export interface Opened {
  readonly size: number;
  /** What could not be read, the first of them in words. */
  readonly faults: number;
  readonly firstFaults: readonly string[];
  /** All releases a year: the grey bars behind those that were found. */
  readonly years: readonly TimelineCount[];
}

export interface FoundRelease {
  readonly release: PressRelease;
  readonly snippet: Snippet | null;
  /** Where in the title the words stand. */
  readonly marks: Snippet["marks"];
}

export interface Found {
  readonly total: number;
  readonly items: readonly FoundRelease[];
  readonly next: string | null;
  readonly facets: { readonly [Dimension in FilterDimension]?: readonly FacetCount[] };
  /** Under the filter but for its date. */
  readonly years: readonly TimelineCount[];
  readonly milliseconds: number;
}

/** What the worker answers; `number` is that of the question. */
export type Answer = { readonly number: number } & (
  | { readonly progress: Progress }
  | { readonly done: Opened | Found | Blob }
  | { readonly error: string }
);
