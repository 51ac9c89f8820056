import { said } from "../messages/said.ts";
import { invisibleHint } from "../names/invisible.ts";
import type { IsoDate, Period } from "../types.ts";
import { firstDay, isIsoDate, lastDay } from "./calendar.ts";

/** A whole day, or an error that says what was found. @throws RangeError */
export function assertDay(date: unknown, caller: string): asserts date is IsoDate {
  if (isIsoDate(date)) return;
  const found = `${said(date)}${invisibleHint(date)}`;
  throw new RangeError(`${caller} takes a day of the calendar, "YYYY-MM-DD"; it was given ${found}`);
}

/** Whether a period covers a day: a partial start counts from its first day, a partial end to its last. */
export function covers({ from, until }: Period, day: IsoDate): boolean {
  return (from === null || firstDay(from) <= day) && (until === null || lastDay(until) >= day);
}

/** The period of a list that covers a day. On a hand-over day that two share, the later one holds. */
export function periodOn<P extends Period>(periods: readonly P[], day: IsoDate): P | undefined {
  for (let i = periods.length - 1; i >= 0; i--) {
    const period = periods[i] as P;
    if (covers(period, day)) return period;
  }
  return undefined;
}
