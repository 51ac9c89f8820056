import { foldName } from "../../catalogue/names/fold-name.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import { remembering } from "../labels/labels.ts";

/** Who issued a release, and where, as far as its pages print it. */
export interface Origin {
  readonly sources: string[];
  readonly places: string[];
}

/** More names are no release; looking through them takes the same time for each record. */
const mostNames = 60;

/** Pages print the same few hundred sources. */
const foldedLabel = /* @__PURE__ */ remembering(foldName);

/** What a record prints: ids, and the labels themselves, which may be known to nobody. The section in an address is not printed. */
export function originOf({ sources, sourcesFrom, printed, places }: PressRelease): Origin {
  // A record of before 0.2.0 does not say where its sources come from.
  const isPrinted = printed.source !== undefined || sourcesFrom === "field" || sourcesFrom === "heading";
  return {
    sources: isPrinted ? [...sources, ...(printed.source ?? []).map(foldedLabel)] : [],
    places: places.map(({ text, place }) => place ?? foldedLabel(text)),
  };
}

/** Whether two may be of one release: of the names that both print, one has to be the same. */
export function isOneOrigin(known: Origin, other: Origin): boolean {
  return haveCommon(known.sources, other.sources) && haveCommon(known.places, other.places);
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || others.some((name) => some.includes(name));
}

/** Joins the names of another record of the same release. */
export function joinOrigin(known: Origin, other: Origin): void {
  joinNames(known.sources, other.sources);
  joinNames(known.places, other.places);
}

function joinNames(known: string[], others: readonly string[]): void {
  for (const name of others) if (known.length < mostNames && !known.includes(name)) known.push(name);
}
