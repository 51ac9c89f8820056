import type { PressReleaseOrder, PressReleaseQuery } from "../../press-releases/record/types.ts";
import { BestRows } from "./best-rows.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { wordsOfFilter } from "./filter-words.ts";
import type { Hits } from "./hits.ts";
import type { Part } from "./part.ts";
import { compareBy, DocumentRow, type Row } from "./row.ts";
import { type Statistics, scorersOf, statisticsOf } from "./score.ts";

/** The rows of a page, and the cursor of the one behind it. */
export interface PageRows {
  readonly rows: readonly DocumentRow[];
  readonly next: string | null;
}

/** What is found in a part. */
export interface Found {
  readonly part: Part;
  readonly hits: Hits;
}

const newestFirst: readonly PressReleaseOrder[] = ["-date"];
const noWords: ReadonlySet<string> = new Set();

/** Cuts a page out of what was found. The query was found right, but for its cursor. */
export function pageOf(found: readonly Found[], query: PressReleaseQuery): PageRows {
  const { sort = newestFirst, limit = 20, after, filter = {} } = query;
  const isScored = sort.includes("score");
  const words = isScored ? wordsOfFilter(filter) : noWords;
  const place = after === undefined ? undefined : placeOf(sort, words, after);
  const statistics =
    place?.statistics ??
    (isScored
      ? statisticsOf(
          found.map(({ part }) => part),
          words,
        )
      : []);
  const rows =
    limit === 0
      ? []
      : sort.length === 0 || sort.join() === "-date"
        ? latest(found, limit + 1, place)
        : bestOf(found, new BestRows(sort, limit + 1, place), isScored ? { words, statistics } : undefined);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last === undefined ? null : cursorOf(sort, last, statistics) };
}

/** Documents are in the order of dates: the latest are the last. */
function latest(found: readonly Found[], count: number, place: Row | undefined): DocumentRow[] {
  const rows: DocumentRow[] = [];
  for (const { part, hits } of found) {
    const { segment } = part;
    const below = place === undefined ? segment.size : segment.documentsBefore(place.date, place.id);
    for (const document of hits.last(count, below)) rows.push(new DocumentRow(segment, document, 0));
  }
  return found.length < 2 ? rows : rows.sort(compareBy([])).slice(0, count);
}

/** The first rows of an order that has to be worked out. */
function bestOf(
  found: readonly Found[],
  best: BestRows,
  scored?: { readonly words: ReadonlySet<string>; readonly statistics: Statistics },
): DocumentRow[] {
  const scorers =
    scored &&
    scorersOf(
      found.map(({ part }) => part.segment),
      scored.words,
      scored.statistics,
    );
  for (const [i, { part, hits }] of found.entries()) {
    const score = scorers?.[i];
    hits.each((document) => {
      const points = score === undefined ? 0 : score(document);
      if (points >= best.leastScore) best.offer(new DocumentRow(part.segment, document, points));
    });
  }
  return best.take();
}
