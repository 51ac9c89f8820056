import { assertIterable } from "../press-releases/issues/assert-list.ts";
import { pathText, wordsAfterPath } from "../press-releases/issues/filter-issues.ts";
import type { DataIssue, PressRelease } from "../press-releases/record/types.ts";
import { ArchiveError } from "./files/archive-error.ts";
import { SegmentBuilder } from "./index/segment-builder.ts";
import { joinParts } from "./join-parts.ts";
import { type BuildOptions, checkIn, stopIfAborted } from "./lines/build-options.ts";
import { Part } from "./query/part.ts";
import type { Addition } from "./types.ts";

// Records that are added become a segment of their own: the large ones stay as they are. Segments of like size are joined, so that there
// are few of them, and over many additions each record is read again only some times.

/** How many times the segment before the last must be larger than the last to be left alone. */
const growth = 4;

/** The parts of an archive with one more, whose records take the place of those with their ids. */
export function withPart(parts: readonly Part[], part: Part): Addition & { readonly parts: readonly Part[] } {
  const replaced: readonly number[][] = parts.map(() => []);
  for (let document = 0; document < part.segment.size && parts.length > 0; document++) {
    const id = part.segment.id(document);
    for (const [i, earlier] of parts.entries()) {
      const found = earlier.find(id);
      if (found < 0) continue;
      replaced[i]?.push(found);
      break;
    }
  }
  const count = replaced.reduce((total, { length }) => total + length, 0);
  const kept = parts.map((earlier, i) => earlier.without(replaced[i] as readonly number[]));
  return { parts: settled([...kept, part]), added: part.size - count, replaced: count };
}

/** Records as a part. @throws ArchiveError where a value is no record */
export function partOf(releases: Iterable<PressRelease>, options: BuildOptions = {}): Part {
  assertIterable(releases, "An archive");
  stopIfAborted(options);
  const builder = new SegmentBuilder();
  const all = Array.isArray(releases) ? releases.length : null;
  let count = 0;
  for (const release of releases) {
    const fault = builder.addRecord(release);
    if (fault !== undefined) throw new ArchiveError([inList(fault, count)]);
    count++;
    if (all !== null) builder.share = count / all;
    checkIn(options, { releases: count, bytes: 0, totalBytes: null });
  }
  stopIfAborted(options);
  return new Part(builder.finish());
}

/** The fault of a record as one of the list that it stands in. */
function inList(fault: DataIssue, place: number): DataIssue {
  const at = pathText(["releases", place, ...fault.path]);
  return { ...fault, path: [place, ...fault.path], message: `${at}: ${wordsAfterPath(fault)}` };
}

/** Joins segments from the end until each is much larger than the one behind it; segments without a record are left out. */
function settled(parts: readonly Part[]): readonly Part[] {
  const kept = parts.filter(({ size }) => size > 0);
  for (;;) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last === undefined || before === undefined || before.size > last.size * growth) return kept;
    kept.splice(-2, 2, joinParts([before, last]));
  }
}
