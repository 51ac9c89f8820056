import type { PressRelease } from "../../press-releases/record/types.ts";
import { deepFreeze } from "../index/deep-freeze.ts";
import type { Part } from "./part.ts";
import { compareBy, DocumentRow } from "./row.ts";

const compare = compareBy([]);

/** All records of some parts, the newest first: of the parts, the one whose next record is the latest goes on. */
export function* newestFirst(parts: readonly Part[]): IterableIterator<PressRelease> {
  const walks = parts.map(rowsOf);
  const heads = walks.map((walk) => walk.next().value);
  for (;;) {
    let latest = -1;
    for (const [i, head] of heads.entries()) {
      if (head && (latest < 0 || compare(head, heads[latest] as DocumentRow) < 0)) latest = i;
    }
    const row = heads[latest];
    if (!row) return;
    yield deepFreeze(row.segment.read(row.document));
    heads[latest] = walks[latest]?.next().value;
  }
}

function* rowsOf(part: Part): Generator<DocumentRow, undefined, undefined> {
  for (let document = part.segment.size - 1; document >= 0; document--) {
    if (part.holds(document)) yield new DocumentRow(part.segment, document, 0);
  }
}
