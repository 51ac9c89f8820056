import type { PressRelease } from "../press-releases/record/types.ts";
import { partOf, withPart } from "./add.ts";
import type { BuildOptions } from "./lines/build-options.ts";
import { SegmentedArchive } from "./segmented-archive.ts";
import type { Archive } from "./types.ts";

/**
 * Keeps releases for many questions. If two have the same id, the later replaces the earlier. The records are copied, so later changes to
 * your values do not reach the archive. The shape and day of a record are checked, but not its ids, because records outlive catalogues.
 *
 * @throws ArchiveError where a value is no record.
 * @throws TypeError where the releases cannot be iterated.
 * @throws signal.reason once the signal of the options is aborted.
 * @example
 * const archive = createArchive(releases);
 * archive.query({ filter: { country: "MD" }, limit: 1 }).total; // => 2
 * archive.get(release.id)?.title; // => release.title
 */
export function createArchive(releases: Iterable<PressRelease>, options: BuildOptions = {}): Archive {
  return new SegmentedArchive(withPart([], partOf(releases, options)).parts);
}
