import type { EntryName } from "../support/built.ts";

/** What an import may cost a consumer. To raise a figure is one line of the diff: say why in it. */
export interface BundleBudget {
  /** The kind of import, as `docs/` and the README speak of it. */
  readonly what: string;
  /** What stands between `import` and `from`. */
  readonly names: string;
  readonly entry: EntryName;
  /** Of 1024 bytes each: the bundle, minified by esbuild. */
  readonly kilobytes: number;
  /** Why this figure and no lower one. */
  readonly why: string;
}

// biome-ignore format: a budget a line, so that a raised one is one line of the diff
export const bundleBudgets: readonly BundleBudget[] = [
  { what: "a list of codes", names: "{ participatingStateCodes as x }", entry: "index", kilobytes: 1, why: "the design: an id list is at most 1 KB" },
  { what: "a list of ids", names: "{ fieldOfWorkIds as x }", entry: "index", kilobytes: 1, why: "the design: an id list is at most 1 KB" },
  { what: "the longest list of ids", names: "{ placeIds as x }", entry: "index", kilobytes: 2.5, why: "some 200 ids of ten letters" },
  { what: "a guard of codes", names: "{ isParticipatingStateCode as x }", entry: "index", kilobytes: 1, why: "the design: a guard is at most 1 KB" },
  { what: "a guard of years", names: "{ isChairpersonshipYear as x }", entry: "index", kilobytes: 1, why: "the design: a guard is at most 1 KB" },
  { what: "a record", names: "{ participatingStates as x }", entry: "index", kilobytes: 22, why: "the design: the facts of all participating States as JSON text" },
  { what: "a look-up by id", names: "{ getParticipatingState as x }", entry: "index", kilobytes: 20, why: "the record, and the nearest id for the error" },
  { what: "a look-up by name", names: "{ findParticipatingState as x }", entry: "index", kilobytes: 32, why: "the design: the record, folding and labels of the site" },
  { what: "who took part on a day", names: "{ participatingStatesOn as x }", entry: "index", kilobytes: 22, why: "States and former States, calendar arithmetic" },
  { what: "resolving any label", names: "{ resolve as x }", entry: "index", kilobytes: 174, why: "every collection by every name, as JSON text" },
  { what: "filtering", names: "{ filterPressReleases as x }", entry: "index", kilobytes: 26, why: "the ids of all dimensions, to refuse a wrong one, and the trees by id; no names" },
  { what: "the root as a whole", names: "* as x", entry: "index", kilobytes: 280, why: "all facts as JSON text, what is checked of a record without zod, and whose a name in running text is" },
  { what: "reading a dateline", names: "{ parseDateline as x }", entry: "reading", kilobytes: 114, why: "month words of all languages, names of places and States" },
  { what: "reading pages", names: "{ readPressReleases as x }", entry: "reading", kilobytes: 228, why: "all facts, layouts, languages; 3 KB are Markdown" },
  { what: "reading HTML", names: "{ readHtmlPressReleases as x }", entry: "html", kilobytes: 288, why: "all that reading pages takes, and 57 KB: the tokenizer with the names of all entities, and the rules" },
  { what: "an archive", names: "{ createArchive as x }", entry: "archive", kilobytes: 62, why: "the design; 22 KB are the filters with all ids, the rest the index, its answers, growing and saving; what reads lines comes with openArchive only" },
  { what: "a table of releases", names: "{ toCsv as x }", entry: "formats", kilobytes: 114, why: "the names of whatever a record has ids of, as JSON text, and what suggests an id" },
  { what: "all of SQL", names: "* as x", entry: "sql", kilobytes: 50, why: "25 KB are the filters with all ids, as in filtering; the rest is the compiler, its four engines, and what it shares with archives" },
  { what: "a schema of ids", names: "{ fieldOfWorkIdSchema as x }", entry: "schemas", kilobytes: 76, why: "zod, shaken, and the names that suggest an id" },
  { what: "validating a record", names: "{ safeParsePressRelease as x }", entry: "schemas", kilobytes: 218, why: "zod, the ids of all dimensions, and all names, to suggest an id" },
  { what: "the names in French", names: "{ fr as x }", entry: "names-fr", kilobytes: 24, why: "names of all collections, and how labels and texts are read by them" },
  { what: "the names in German", names: "{ de as x }", entry: "names-de", kilobytes: 24, why: "names of all collections, and how labels and texts are read by them" },
  { what: "the names in Italian", names: "{ it as x }", entry: "names-it", kilobytes: 24, why: "names of all collections, and how labels and texts are read by them" },
  { what: "the names in Russian", names: "{ ru as x }", entry: "names-ru", kilobytes: 36, why: "two bytes a letter, and two cases of each State" },
  { what: "the names in Spanish", names: "{ es as x }", entry: "names-es", kilobytes: 24, why: "names of all collections, and how labels and texts are read by them" },
];

/** What an entry costs who has the root already: its file without what entries share, minified. */
export const besideBudgets: readonly Pick<BundleBudget, "entry" | "kilobytes" | "why">[] = [
  { entry: "sql", kilobytes: 20, why: "the design: a compiler and four engines" },
];

/** What no bundle may hold, by the entries that it may hold it for. */
export const forbidden: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly allowedIn: readonly EntryName[];
}[] = [
  { what: "zod", pattern: /_zod|ZodError|\$ZodType/, allowedIn: ["schemas"] },
  { what: "a module of Node", pattern: /["']node:|\brequire\(/, allowedIn: [] },
  { what: "eval", pattern: /\beval\(/, allowedIn: [] },
  { what: "code from text", pattern: /\bFunction\(|=Function[,;]/, allowedIn: ["schemas"] },
];

/** CPU time of `import()` in a fresh process, as a multiple of the named peer's in the same run. */
export const importTimeBudget: { readonly peer: string; readonly ratio: number; readonly why: string } = {
  peer: "countries-list",
  ratio: 2.4,
  why: "the design, for all that it names; measured 1.9 to 2.35, and 1.8 to 2.15 for the thirteen collections that it allows 2.0",
};

/** Bytes of the archive that npm sends. */
export const tarballBudget: { readonly bytes: number; readonly why: string } = {
  bytes: 1_500_000,
  why: "the design; measured 1.45 MB: twelve entries as ESM and CommonJS with maps, their sources, the facts as JSON and CSV, the command line",
};
