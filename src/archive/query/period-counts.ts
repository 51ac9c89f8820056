import type { TimelineUnit } from "../../press-releases/counting/periods.ts";
import type { Found } from "./page.ts";

/** Counts what was found by period; documents without a date, and days outside of every period, count nowhere. */
export function periodCounts(found: readonly Found[], unit: TimelineUnit): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { part, hits } of found) {
    const { periods, starts } = part.segment.periods(unit);
    const counts = new Uint32Array(periods.length);
    let step = 0;
    // Documents come in the order of dates, so the step only moves on.
    hits.each((document) => {
      while (document >= (starts[step + 1] as number)) step++;
      (counts[step] as number)++;
    });
    for (const [i, period] of periods.entries()) {
      const count = counts[i] as number;
      if (count > 0 && period !== null) totals.set(period, (totals.get(period) ?? 0) + count);
    }
  }
  return totals;
}
