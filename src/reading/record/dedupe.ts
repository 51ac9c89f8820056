import { foldName } from "../../catalogue/names/fold-name.ts";
import { assertList } from "../../press-releases/issues/assert-list.ts";
import { sourceOrigins } from "../../press-releases/record/record-keys.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { textHash } from "../text/text-hash.ts";
import { DistinctIds, isHashId, withoutTwin } from "./release-id.ts";

/** Why two records are one: the item's number, the same words, the same title and day with one of them cut short. */
export type DuplicateReason = "same-id" | "same-text" | "excerpt-of";

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

/** Shorter texts are equal by chance. */
const shortestText = 80;

/** How much of a snippet has to begin the whole text. */
const shortestExcerpt = 40;

/**
 * Finds records of one release: the same item number, the same text, or a listing's excerpt beside the whole page. The fullest one is kept.
 * It gains the addresses of all, and the type, labels and dates that only another has.
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
  const byKey = new Map<string, Group>();
  // Whole pages first: an excerpt can only be told from the page it was cut from.
  const order = releases.map((_, i) => i).sort((a, b) => rank(releases, a) - rank(releases, b) || a - b);
  for (const at of order) {
    const release = releases[at] as PressRelease;
    const keys = keysOf(release);
    const hit = keys.find((key) => accepts(byKey.get(key.key), release, key));
    const group = hit === undefined ? { at, members: [release], why: [] } : (byKey.get(hit.key) as Group);
    if (hit === undefined) groups.push(group);
    else {
      group.members.push(release);
      group.why.push(hit.why);
      group.at = Math.min(group.at, at);
    }
    for (const { key } of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  groups.sort((a, b) => a.at - b.at);
  // What shares a hash and is not one gets an id of its own, so that none replaces the other in an archive.
  const ids = new DistinctIds();
  const named = groups.map((group) => ({ ...group, id: ids.of(idOf(group.members)) }));
  return { releases: named.map(mergedOf), merged: named.flatMap(droppedOf) };
}

interface Group {
  /** Where the first of them stood. */
  at: number;
  /** The fullest first. */
  readonly members: PressRelease[];
  readonly why: DuplicateReason[];
}

/** A group with the id of its record. */
interface Named extends Group {
  readonly id: string;
}

function rank(releases: readonly PressRelease[], at: number): number {
  const { excerpt, body } = releases[at] as PressRelease;
  return (excerpt ? 2 : 0) + (body.length === 0 ? 1 : 0);
}

interface Key {
  readonly key: string;
  readonly why: DuplicateReason;
  /** What has to hold besides: nothing, that the words agree, or also that one of the two is a snippet, or that one has no day. */
  readonly test: "nothing" | "words" | "snippet" | "snippet-and-no-day";
}

function keysOf(release: PressRelease): Key[] {
  const { id, title, language, body } = release;
  const day = datelineDay(release) ?? release.date;
  const text = textOf(release);
  const keys: Key[] = [];
  // A hash is of what stands around the text: two notices of one day may share it, and of these one may come twice.
  const base = withoutTwin(id);
  if (isHashId(id)) keys.push({ key: `id ${base} ${textHash(foldName(text))}`, why: "same-id", test: "nothing" });
  keys.push({ key: `id ${base}`, why: "same-id", test: isHashId(id) ? "words" : "nothing" });
  // With the day: reports of a mission begin with the same sentences every day.
  if (text.length >= shortestText)
    keys.push({ key: `text ${language} ${day} ${textHash(foldName(text))}`, why: "same-text", test: "nothing" });
  const folded = foldName(title);
  keys.push({ key: `title ${day} ${folded}`, why: "excerpt-of", test: body.length > 0 ? "snippet" : "nothing" });
  // The page of a news item often has no date; its listing has.
  keys.push({ key: `title ${folded}`, why: "excerpt-of", test: "snippet-and-no-day" });
  return keys;
}

/** The date of a listing may be a day off; the dateline in its snippet is that of the page. */
function datelineDay({ body }: PressRelease): string | null {
  return body[0] === undefined ? null : (parseDateline(body[0])?.date ?? null);
}

/** The text without its dateline, whose dashes and spaces differ between listing and page. */
function textOf({ body }: PressRelease): string {
  const [first = "", ...others] = body;
  return [parseDateline(first)?.rest ?? first, ...others].join("\n");
}

/** Whether a record belongs to a group: under one title, one text has to begin the other. */
function accepts(group: Group | undefined, release: PressRelease, { test }: Key): boolean {
  const kept = group?.members[0];
  if (kept === undefined) return false;
  if (test === "nothing") return true;
  const isBare = kept.body.length === 0 || (test === "words" && release.body.length === 0);
  if (test !== "snippet-and-no-day" && isBare) return true;
  if (test === "snippet-and-no-day" && kept.date !== null && release.date !== null) return false;
  const [one, other] = [foldName(textOf(kept)), foldName(textOf(release))];
  if (test === "words" && one === other) return true;
  if (!kept.excerpt && !release.excerpt) return false;
  return begins(one, other, test === "words" ? 0 : shortestExcerpt);
}

/** Whether one of two texts begins the other, but for the last word of a snippet, which may be cut. */
function begins(one: string, other: string, shortest: number): boolean {
  const least = Math.min(one.length, other.length);
  if (least < shortest) return false;
  const sure = least < shortestExcerpt ? least : least - 20;
  return one.slice(0, sure) === other.slice(0, sure);
}

/** The fullest record with what only the others know. */
function mergedOf({ members, id }: Named): PressRelease {
  const [kept, ...others] = members as [PressRelease, ...PressRelease[]];
  if (others.length === 0) return kept.id === id ? kept : { ...kept, id };
  const known = <Key extends "type" | "date" | "dateFrom" | "language">(key: Key): PressRelease[Key] =>
    members.find((member) => member[key] !== null)?.[key] ?? kept[key];
  const union = <Key extends "fieldsOfWork" | "countries" | "urls">(key: Key): PressRelease[Key] =>
    [
      ...new Set(members.flatMap((member) => member[key] as readonly string[])),
    ] as readonly string[] as PressRelease[Key];
  return {
    ...kept,
    id,
    type: known("type"),
    language: known("language"),
    date: known("date"),
    dateFrom: known("dateFrom"),
    ...sourcesOf(members),
    fieldsOfWork: union("fieldsOfWork"),
    countries: union("countries"),
    urls: union("urls"),
  };
}

/** What a page prints wins over a heading, and a heading over an address: sources of a weaker origin do not join those of a stronger one. */
function sourcesOf(members: readonly PressRelease[]): Pick<PressRelease, "sources" | "sourcesFrom"> {
  const known = members.filter(({ sources }) => sources.length > 0);
  const sourcesFrom = sourceOrigins.find((origin) => known.some((member) => member.sourcesFrom === origin)) ?? null;
  const strongest = known.filter((member) => member.sourcesFrom === sourcesFrom);
  return { sources: [...new Set(strongest.flatMap(({ sources }) => sources))], sourcesFrom };
}

/** An item number rather than a hash. */
function idOf(members: readonly PressRelease[]): string {
  return (members.find(({ id }) => !isHashId(id)) ?? (members[0] as PressRelease)).id;
}

function droppedOf({ members, why, id }: Named): MergedRelease[] {
  return members.slice(1).map((dropped, i) => ({ kept: id, dropped, why: why[i] as DuplicateReason }));
}
