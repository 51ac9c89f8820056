import { ArchiveError } from "./files/archive-error.ts";
import { SegmentBuilder } from "./index/segment-builder.ts";
import { Part } from "./query/part.ts";

/**
 * The records of some parts in one, built anew from what they show; what was replaced is left out.
 *
 * @throws ArchiveError where one is no record: an earlier version may have taken what this one does not
 */
export function joinParts(parts: readonly Part[]): Part {
  const builder = new SegmentBuilder();
  for (const part of parts) {
    for (let document = 0; document < part.segment.size; document++) {
      if (!part.holds(document)) continue;
      const fault = builder.addRecord(part.segment.read(document));
      if (fault !== undefined) throw new ArchiveError([fault]);
    }
  }
  return new Part(builder.finish());
}
