import type * as z from "zod";
import { nearest } from "../../../src/catalogue/messages/nearest.ts";
import { type Collection, collections } from "../collections.ts";
import { entrySchemas } from "../entry.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { type Claim, claimsOf, isBlock } from "./claims.ts";
import { pathsOfFacts } from "./fact-paths.ts";
import type { Problem } from "./problem.ts";
import { fieldOf, stepsOf, valueAt } from "./read-path.ts";

/** What an entry says of its sources names paths that lead somewhere, and to one fact. */
export function checkClaims(data: AuthoredData): Problem[] {
  return collections.flatMap((collection) =>
    (data.entries.get(collection.file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) =>
        claimsOf(entry).flatMap((claim) => {
          const wrong = faultOf(collection, entry, claim);
          return wrong ? [{ file: collection.file, entry: entry.id, field: claim.where, ...wrong }] : [];
        }),
      ),
  );
}

type Fault = Pick<Problem, "wrong" | "remedy">;

function faultOf(
  { file, fields, dataFields = [] }: Collection,
  entry: AuthoredEntry,
  { path, untaken }: Claim,
): Fault | undefined {
  const known = ["name", "formerNames", "aliases", ...fields, ...dataFields];
  if (!known.includes(fieldOf(path))) return unknownField(path, known);
  if (isMissing(file, entry, fieldOf(path))) return undefined;
  if (!untaken && (stepsOf(path) === undefined || valueAt(entry, path) === undefined))
    return nowhere(entry, path, known);
  return !isBlock(entry, path) ? undefined : block(entry, path);
}

/** Whether the entry lacks a field that it must have, or has it misshapen: that is said of the field itself, and once. */
function isMissing(file: string, entry: AuthoredEntry, field: string): boolean {
  const schema = entrySchemas[file]?.shape[field] as z.ZodType | undefined;
  return !(field in entry) && schema !== undefined && !schema.safeParse(undefined).success;
}

function unknownField(path: string, known: readonly string[]): Fault {
  const suggestion = nearest(fieldOf(path), known);
  return {
    wrong: `"${path}" is no field of this file`,
    remedy: `${suggestion ? `Did you mean "${suggestion}"? ` : ""}Fields: ${known.join(", ")}`,
  };
}

function nowhere(entry: AuthoredEntry, path: string, known: readonly string[]): Fault {
  const paths = known.flatMap((field) => pathsOfFacts(entry[field], field));
  const suggestion = nearest(path, paths);
  const there = paths.filter((other) => fieldOf(other) === fieldOf(path));
  return {
    wrong: `"${path}" leads nowhere in this entry`,
    remedy: `${suggestion ? `Did you mean "${suggestion}"? ` : ""}Paths: ${(there.length > 0 ? there : paths).join(", ")}`,
  };
}

function block(entry: AuthoredEntry, path: string): Fault {
  return {
    wrong: `"${path}" stands for several facts, and nobody can tell which of them the source proves`,
    remedy: `Name what it proves: ${pathsOfFacts(valueAt(entry, path), path).join(", ")}`,
  };
}
