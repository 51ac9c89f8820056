import { assertList } from "../../press-releases/issues/assert-list.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import { type Candidate, candidateOf, type DuplicateReason, type Key } from "./candidate.ts";
import { idOf, mergedOf } from "./merged-release.ts";
import { isOneOrigin, joinOrigin, type Origin } from "./origin.ts";
import { DistinctIds } from "./release-id.ts";

export type { DuplicateReason };

/** One record that was dropped, and the one that stands for it. */
export interface MergedRelease {
  /** Id of the record that was kept. */
  readonly kept: string;
  readonly dropped: PressRelease;
  readonly why: DuplicateReason;
}

/** Records without repetition, and what was merged. */
export interface Deduped {
  readonly releases: readonly PressRelease[];
  readonly merged: readonly MergedRelease[];
}

/** How much of a snippet has to begin the whole text. */
const shortestExcerpt = 40;

/**
 * Finds records of one release: the same item number, the same text, or a listing's excerpt beside the whole page. The fullest one is kept.
 * It gains the addresses of all, and the type, labels, places and dates that only another has.
 *
 * @throws TypeError where the releases are no list.
 * @example
 * const { releases, merged } = dedupePressReleases([release, { ...release, urls: ["https://www.osce.org/node/999001"] }]);
 * releases.length; // => 1
 * merged[0]?.why; // => "same-id"
 */
export function dedupePressReleases(releases: readonly PressRelease[]): Deduped {
  assertList(releases, "dedupePressReleases");
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  // Whole pages first: an excerpt can only be told from the page it was cut from.
  const order = releases.map((_, i) => i).sort((a, b) => rank(releases, a) - rank(releases, b) || a - b);
  for (const at of order) {
    const one = candidateOf(releases[at] as PressRelease);
    const hit = findGroup(one, byKey);
    const group = hit?.group ?? { at, members: [one.release], words: one.words, origin: one.origin, why: [] };
    if (hit === null) groups.push(group);
    else join(group, one, hit.why, at);
    for (const { key } of one.keys) register(key, one, group, byKey);
  }
  groups.sort((a, b) => a.at - b.at);
  // What shares a hash and is not one gets an id of its own, so that none replaces the other in an archive.
  const ids = new DistinctIds();
  const named = groups.map((group) => ({ ...group, id: ids.of(idOf(group.members)) }));
  return { releases: named.map(({ members, id }) => mergedOf(members, id)), merged: named.flatMap(droppedOf) };
}

interface Group {
  /** Where the first of them stood. */
  at: number;
  /** The fullest first. */
  readonly members: PressRelease[];
  /** The text of the fullest, folded. */
  readonly words: string;
  /** That of all members. */
  readonly origin: Origin;
  readonly why: DuplicateReason[];
}

/** Of releases that share a key, so many are compared; beyond them only those whose origin is equal, or the time would grow with the square. */
const mostAlike = 32;

function findGroup(
  one: Candidate,
  byKey: ReadonlyMap<string, readonly Group[]>,
): { readonly group: Group; readonly why: DuplicateReason } | null {
  for (const key of one.keys) {
    const isSame = (alike: Group) => accepts(alike, one, key);
    const group = byKey.get(key.key)?.find(isSame) ?? byKey.get(keyWithOrigin(key.key, one))?.find(isSame);
    if (group !== undefined) return { group, why: key.why };
  }
  return null;
}

function join(group: Group, { release, origin }: Candidate, why: DuplicateReason, at: number): void {
  group.members.push(release);
  group.why.push(why);
  group.at = Math.min(group.at, at);
  joinOrigin(group.origin, origin);
}

function register(key: string, one: Candidate, group: Group, byKey: Map<string, Group[]>): void {
  if (!isAdded(key, group, byKey)) isAdded(keyWithOrigin(key, one), group, byKey);
}

/** Adds a group under a key, unless as many as are compared have it. */
function isAdded(key: string, group: Group, byKey: Map<string, Group[]>): boolean {
  const alike = byKey.get(key) ?? [];
  if (alike.includes(group)) return true;
  if (alike.length === mostAlike) return false;
  byKey.set(key, [...alike, group]);
  return true;
}

function keyWithOrigin(key: string, { origin }: Candidate): string {
  return `${key} ${JSON.stringify([origin.sources, origin.places])}`;
}

/** A group with the id of its record. */
interface Named extends Group {
  readonly id: string;
}

function rank(releases: readonly PressRelease[], at: number): number {
  const { excerpt, body } = releases[at] as PressRelease;
  return (excerpt ? 2 : 0) + (body.length === 0 ? 1 : 0);
}

/** Whether a record belongs to a group: under one title, one text has to begin the other, and two missions may announce the same. */
function accepts(group: Group, { release, origin, words }: Candidate, { why, test }: Key): boolean {
  const kept = group.members[0] as PressRelease;
  if (why !== "same-id" && !isOneOrigin(group.origin, origin)) return false;
  if (test === "nothing") return true;
  const isBare = kept.body.length === 0 || (test === "words" && release.body.length === 0);
  if (test !== "snippet-and-no-day" && isBare) return true;
  if (test === "snippet-and-no-day" && kept.date !== null && release.date !== null) return false;
  const hasSnippet = kept.excerpt || release.excerpt;
  if (test !== "words" && !hasSnippet) return false;
  if (test === "words" && group.words === words) return true;
  return hasSnippet && begins(group.words, words, test === "words" ? 0 : shortestExcerpt);
}

/** Whether one of two texts begins the other, but for the last word of a snippet, which may be cut. */
function begins(one: string, other: string, shortest: number): boolean {
  const least = Math.min(one.length, other.length);
  if (least < shortest) return false;
  const sure = least < shortestExcerpt ? least : least - 20;
  return one.slice(0, sure) === other.slice(0, sure);
}

function droppedOf({ members, why, id }: Named): MergedRelease[] {
  return members.slice(1).map((dropped, i) => ({ kept: id, dropped, why: why[i] as DuplicateReason }));
}
