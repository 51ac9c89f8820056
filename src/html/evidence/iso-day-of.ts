import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";

/** The day that a time such as `2023-05-19T14:30:00+02:00` begins with, as it is written there; no time zone shifts it. */
export function isoDayOf(time: unknown): IsoDate | undefined {
  if (typeof time !== "string") return undefined;
  const day = time.trim().slice(0, 10);
  return isIsoDate(day) ? day : undefined;
}
