import { said } from "../messages/said.ts";
import type { Entry, IsoDate } from "../types.ts";
import { firstDay } from "./calendar.ts";
import { assertDay, periodOn } from "./day-range.ts";

/** An entry with names and dated former names. Every collection has such entries, except Chairpersonships. */
export type AnyEntry = Entry<string, string>;

/**
 * The name that was in force on a day: a former name if its period covers the day, else today's name. A day before all names gives the first
 * name, a day after the end the last. To learn whether the entry existed on that day, use `statusOn`.
 *
 * @throws RangeError where the date is not a whole day.
 * @throws TypeError where you pass no entry (such as an id), or one without names (a Chairpersonship).
 * @example
 * nameOn(getParticipatingState("MK"), "2010-01-01"); // => "the former Yugoslav Republic of Macedonia"
 * nameOn(getFieldOperation("programme-office-in-astana"), "2020-06-01"); // => "Programme Office in Nur-Sultan"
 */
export function nameOn(entry: AnyEntry, date: IsoDate): string {
  assertDay(date, "nameOn");
  if (!Array.isArray((entry as Partial<AnyEntry> | null | undefined)?.formerNames))
    throw new TypeError(
      `nameOn takes an entry with names, such as getParticipatingState("MK"); it was given ${said(entry)}`,
    );
  return periodOn(entry.formerNames, date)?.name ?? earliest(entry, date) ?? entry.name;
}

/** Before the first former name begins, that name is nearer the truth than today's. */
function earliest({ formerNames }: AnyEntry, date: IsoDate): string | undefined {
  const first = formerNames[0];
  return first?.from != null && date < firstDay(first.from) ? first.name : undefined;
}
