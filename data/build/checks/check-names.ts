import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Labels that osce.org itself prints for two entries; looking them up is ambiguous by right. */
const sharedBySite: ReadonlySet<string> = new Set(["mission to croatia osce office in zagreb"]);

/** A folded name leads to one entry of a collection, and an entry lists no name twice. */
export function checkNames(data: AuthoredData): Problem[] {
  return [...data.entries].flatMap(([file, entries]) => checkFile(file, entries));
}

function checkFile(file: string, entries: readonly AuthoredEntry[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of entries.filter((entry) => !isRedirect(entry))) {
    for (const [field, name] of namesOf(entry)) {
      const folded = foldName(name);
      const other = owner.get(folded);
      if (other !== undefined && other !== entry.id && !sharedBySite.has(folded)) {
        const remedy = "Leave the name with the entry that it means, or make both names longer";
        problems.push({ file, entry: entry.id, field, wrong: `"${name}" already leads to ${other}`, remedy });
      }
      if (other === entry.id && field === "aliases") {
        problems.push({
          file,
          entry: entry.id,
          field,
          wrong: `"${name}" is found without it`,
          remedy: "Remove the alias",
        });
      }
      owner.set(folded, other ?? entry.id);
    }
  }
  return problems;
}

function namesOf(entry: AuthoredEntry): [field: string, name: string][] {
  const list = (field: string): unknown[] => (Array.isArray(entry[field]) ? (entry[field] as unknown[]) : []);
  const fields: [string, unknown][] = [
    "id",
    "name",
    "alpha3",
    "numeric",
    "officialName",
    "abbreviation",
    "nativeName",
  ].map((field) => [field, entry[field]]);
  const former = list("formerNames").map((former): [string, unknown] => [
    "formerNames",
    (former as { name: unknown }).name,
  ]);
  const aliases = list("aliases").map((alias): [string, unknown] => ["aliases", alias]);
  return [...fields, ...former, ...aliases].filter((pair): pair is [string, string] => typeof pair[1] === "string");
}
