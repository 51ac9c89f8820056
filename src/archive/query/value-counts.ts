import type { DimensionIds, FilterDimension } from "../../press-releases/record/types.ts";
import type { Found } from "./page.ts";

/** How often each value of a dimension occurs among what was found. */
export function valueCounts<Dimension extends FilterDimension>(
  found: readonly Found[],
  dimension: Dimension,
): Map<DimensionIds[Dimension], number> {
  const totals = new Map<DimensionIds[Dimension], number>();
  for (const { part, hits } of found) {
    const { values, start, codes } = part.segment.column(dimension);
    const counts = new Uint32Array(values.length);
    hits.each((document) => {
      for (let i = start[document] as number, end = start[document + 1] as number; i < end; i++)
        (counts[codes[i] as number] as number)++;
    });
    for (const [code, value] of (values as DimensionIds[Dimension][]).entries()) {
      const count = counts[code] as number;
      if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count);
    }
  }
  return totals;
}
