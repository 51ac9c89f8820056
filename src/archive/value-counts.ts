import type { ValueCount } from "../press-releases/count.ts";
import type { FilterDimension } from "../press-releases/types.ts";
import type { Found } from "./page.ts";

/** How often each value of a dimension occurs among what was found. */
export function valueCounts(found: readonly Found[], dimension: FilterDimension): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { part, hits } of found) {
    const { values, start, codes } = part.segment.column(dimension);
    const counts = new Uint32Array(values.length);
    hits.each((document) => {
      for (let i = start[document] as number, end = start[document + 1] as number; i < end; i++)
        (counts[codes[i] as number] as number)++;
    });
    for (const [code, value] of values.entries()) {
      const count = counts[code] as number;
      if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count);
    }
  }
  return totals;
}

/** Counts as rows, the most frequent value first. */
export function byFrequency(counts: ReadonlyMap<string, number>): ValueCount[] {
  const rows = [...counts].map(([value, count]) => ({ value, count }));
  return rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
