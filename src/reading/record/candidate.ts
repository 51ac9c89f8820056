import { foldName } from "../../catalogue/names/fold-name.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import { parseDateline } from "../dateline/dateline.ts";
import { textHash } from "../text/text-hash.ts";
import { type Origin, originOf } from "./origin.ts";
import { isHashId, withoutTwin } from "./release-id.ts";

/** Why two records are one: the item's number, the same words, the same title and day with one of them cut short. */
export type DuplicateReason = "same-id" | "same-text" | "excerpt-of";

/** Shorter texts are equal by chance. */
const shortestText = 80;

/** One of the ways to look a record up. */
export interface Key {
  readonly key: string;
  readonly why: DuplicateReason;
  /** What has to hold besides: nothing, that the words agree, or also that one of the two is a snippet, or that one has no day. */
  readonly test: "nothing" | "words" | "snippet" | "snippet-and-no-day";
}

/** A record with what it is looked up by. */
export interface Candidate {
  readonly release: PressRelease;
  readonly keys: readonly Key[];
  readonly origin: Origin;
  /** Its text, folded. */
  readonly words: string;
}

/** The keys of a record: whoever shares one of them may be the same. */
export function candidateOf(release: PressRelease): Candidate {
  const { id, title, language, body } = release;
  const day = datelineDay(release) ?? release.date;
  const text = textOf(release);
  const words = foldName(text);
  const hash = textHash(words);
  const keys: Key[] = [];
  // A hash is of what stands around the text: two notices of one day may share it, and of these one may come twice.
  const base = withoutTwin(id);
  if (isHashId(id)) keys.push({ key: `id ${base} ${hash}`, why: "same-id", test: "nothing" });
  keys.push({ key: `id ${base}`, why: "same-id", test: isHashId(id) ? "words" : "nothing" });
  // With the day: reports of a mission begin with the same sentences every day.
  if (text.length >= shortestText)
    keys.push({ key: `text ${language} ${day} ${hash}`, why: "same-text", test: "nothing" });
  const folded = foldName(title);
  keys.push({ key: `title ${day} ${folded}`, why: "excerpt-of", test: body.length > 0 ? "snippet" : "nothing" });
  // The page of a news item often has no date; its listing has.
  keys.push({ key: `title ${folded}`, why: "excerpt-of", test: "snippet-and-no-day" });
  return { release, keys, origin: originOf(release), words };
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
