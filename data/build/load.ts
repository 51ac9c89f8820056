import { readFileSync } from "node:fs";
import { collections } from "./collections.ts";
import type { StateCodeTable } from "./state-codes.ts";

/** An entry as a contributor writes it; `entry.ts` says what it may hold. */
export type AuthoredEntry = Readonly<Record<string, unknown>> & { readonly id: string };

/** Term numbers, sections and subdomains, each with the id of what it stands for. */
export interface SiteTerms {
  readonly units: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly subdomains: Readonly<Record<string, string>>;
  readonly fieldSlugs: Readonly<Record<string, string>>;
  readonly unverified: readonly {
    readonly field: "units" | "fields" | "sections" | "subdomains" | "fieldSlugs";
    readonly key: string;
  }[];
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

/** What `data/` holds, as read from disk and not yet checked. */
export interface AuthoredData {
  readonly sources: Readonly<Record<string, unknown>>;
  /** The day on which the facts were last compared with their sources. */
  readonly checked: string;
  /** The day of the youngest source that was seen: what is open was open then. */
  readonly asOf: string;
  /** Term numbers and address segments of osce.org. */
  readonly terms: SiteTerms;
  readonly spellings: readonly { readonly spelling: string; readonly alsoSpelled: readonly string[] }[];
  /** Hyphens that searches do not see. */
  readonly compounds: readonly { readonly before: string; readonly after: readonly string[] }[];
  /** Codes of States in other systems. */
  readonly stateCodes: StateCodeTable;
  readonly entries: ReadonlyMap<string, readonly AuthoredEntry[]>;
}

/** Reads a folder of data files: the only access to files of the generator. */
export function loadData(folder: URL): AuthoredData {
  const read = (name: string): unknown => readJson(new URL(`${name}.json`, folder), name);
  const { checked, asOf, sources } = read("sources") as Pick<AuthoredData, "checked" | "asOf" | "sources">;
  const entries = new Map(collections.map(({ file }) => [file, (read(file) as AuthoredEntry[]).map(withId)]));
  return {
    checked,
    asOf,
    sources,
    terms: read("osce-terms") as AuthoredData["terms"],
    spellings: read("spellings") as AuthoredData["spellings"],
    compounds: read("compounds") as AuthoredData["compounds"],
    stateCodes: read("state-codes") as StateCodeTable,
    entries,
  };
}

/** @throws Error in the manner of the checker, where a file is missing or no JSON. */
function readJson(file: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const wrong = (error as Error).message.split("\n", 1)[0];
    throw new Error(
      `${name}.json › (file) › (file): cannot be read: ${wrong}. Mend it first; the other rules need all files`,
    );
  }
}

/** Entries that are keyed by a year get it as text, so that every rule can name them. */
function withId(entry: AuthoredEntry & { readonly year?: unknown }): AuthoredEntry {
  return entry.year === undefined ? entry : { ...entry, id: String(entry.year) };
}

/** An entry that only says where its id has moved. */
export function isRedirect(entry: AuthoredEntry): entry is AuthoredEntry & { readonly movedTo: string } {
  return "movedTo" in entry;
}
