import { periodOf, type TimelineUnit } from "../../press-releases/counting/periods.ts";
import { dayOf } from "./day-number.ts";

/** Stretches of documents that fall into one period: `null` are those without a date, or of days outside of every period. */
export interface Periods {
  readonly periods: readonly (string | null)[];
  /** The first document of each, and behind all a last one. */
  readonly starts: readonly number[];
}

/** The periods of documents in the order of their dates. */
export function periodsOf(dates: Int32Array, unit: TimelineUnit): Periods {
  const periods: (string | null)[] = [];
  const starts: number[] = [];
  for (let i = 0, day = -1; i < dates.length; i++) {
    if (dates[i] === day) continue;
    day = dates[i] as number;
    const period = day === 0 ? null : periodOf(unit, dayOf(day));
    if (periods.length > 0 && period === periods.at(-1)) continue;
    periods.push(period);
    starts.push(i);
  }
  starts.push(dates.length);
  return { periods, starts };
}
