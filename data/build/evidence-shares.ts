import { factFields } from "./checks/check-evidence.ts";
import { claimsOf, factsClaimed } from "./checks/claims.ts";
import { factPaths } from "./checks/fact-paths.ts";
import { type Collection, collections } from "./collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "./load.ts";
import type { SourceKind } from "./source-kinds.ts";

/** How well the facts are proven: numbers of facts, each counted once. */
export interface EvidenceShares {
  readonly facts: number;
  /** Listed as unverified, whether or not a source proves a part of them. */
  readonly unverified: number;
  /** Proven by encyclopaedias and nothing else. */
  readonly encyclopaediaAlone: number;
}

/** Counts the facts of all collections by what proves them. */
export function evidenceShares(data: AuthoredData): EvidenceShares {
  const standings = collections.flatMap((collection) =>
    (data.entries.get(collection.file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) => standingsOf(collection, entry, data.sources)),
  );
  const count = (standing: Standing): number => standings.filter((other) => other === standing).length;
  return {
    facts: standings.length,
    unverified: count("unverified"),
    encyclopaediaAlone: count("encyclopaedia alone"),
  };
}

type Standing = "unverified" | "encyclopaedia alone" | "proven";

function standingsOf(collection: Collection, entry: AuthoredEntry, sources: AuthoredData["sources"]): Standing[] {
  const facts = factPaths(entry, factFields(collection));
  const claims = claimsOf(entry).flatMap(({ source, path }) =>
    factsClaimed(entry, path, facts).map((fact) => ({ fact, source })),
  );
  return facts.map((fact) => {
    const of = claims.filter((claim) => claim.fact === fact);
    if (of.some(({ source }) => source === undefined)) return "unverified";
    return of.length > 0 && of.every(({ source }) => kindOf(sources[source as string]) === "encyclopaedia")
      ? "encyclopaedia alone"
      : "proven";
  });
}

function kindOf(source: unknown): SourceKind | undefined {
  return (source as { readonly kind?: SourceKind } | undefined)?.kind;
}

/** The shares as two lines for a reader. */
export function saidOfEvidence({ facts, unverified, encyclopaediaAlone }: EvidenceShares): string {
  const share = (part: number): string => `${part} of ${facts} (${((100 * part) / facts).toFixed(1)} %)`;
  return `Facts that rest on an encyclopaedia alone: ${share(encyclopaediaAlone)}\nFacts that are not verified: ${share(unverified)}`;
}
