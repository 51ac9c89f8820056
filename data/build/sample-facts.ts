import { factFields } from "./checks/check-evidence.ts";
import { claimsOf, factsClaimed } from "./checks/claims.ts";
import { factPaths } from "./checks/fact-paths.ts";
import { valueAt } from "./checks/read-path.ts";
import { collections } from "./collections.ts";
import { type AuthoredData, isRedirect } from "./load.ts";

/** A fact of the data files with what is said of it, to be looked up anew. */
export interface CitedFact {
  readonly file: string;
  readonly entry: string;
  readonly path: string;
  readonly value: unknown;
  /** The sources that prove it. */
  readonly sources: readonly string[];
  /** Why it is not verified. */
  readonly doubts: readonly string[];
}

/** Every fact that some files hold, in the order of the files. */
export function citedFacts(data: AuthoredData, files: readonly string[]): CitedFact[] {
  return collections
    .filter(({ file }) => files.includes(file))
    .flatMap((collection) =>
      (data.entries.get(collection.file) ?? [])
        .filter((entry) => !isRedirect(entry))
        .flatMap((entry) => {
          const facts = factPaths(entry, factFields(collection));
          const claims = claimsOf(entry).map((claim) => ({ ...claim, facts: factsClaimed(entry, claim.path, facts) }));
          const notes = (entry["unverified"] ?? []) as readonly { readonly note: string }[];
          return facts.map((path) => {
            const mine = claims.filter((claim) => claim.facts.includes(path));
            const open = mine.filter(({ source, untaken }) => source === undefined && !untaken);
            return {
              file: collection.file,
              entry: entry.id,
              path,
              value: valueAt(entry, path),
              sources: [...new Set(mine.flatMap(({ source }) => source ?? []))],
              doubts: open.map(({ where }) => notes[Number(/\d+/.exec(where)?.[0])]?.note ?? ""),
            };
          });
        }),
    );
}

/** Draws some items at random, each at most once: the same seed draws the same items from the same list. */
export function drawSample<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const rest = [...items];
  const random = randomNumbers(seed);
  return Array.from({ length: Math.min(size, rest.length) }, () => {
    const [drawn] = rest.splice(Math.floor(random() * rest.length), 1);
    return drawn as Item;
  });
}

/** The generator mulberry32: small, even, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
