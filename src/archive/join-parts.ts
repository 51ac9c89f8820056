import { Part } from "./part.ts";
import { SegmentBuilder } from "./segment-builder.ts";

/** The records of some parts in one, built anew from what they show; what was replaced is left out. */
export function joinParts(parts: readonly Part[]): Part {
  const builder = new SegmentBuilder();
  for (const part of parts) {
    for (let document = 0; document < part.segment.size; document++) {
      if (part.holds(document)) builder.addRecord(part.segment.read(document));
    }
  }
  return new Part(builder.finish());
}
