import { said } from "../messages/said.ts";
import type { Entry, IsoDate } from "../types.ts";
import { firstDay } from "./calendar.ts";
import { assertDay, periodOn } from "./day-range.ts";

/** Whatever has names and dated former ones: an entry of every collection but that of Chairpersonships. */
export type AnyEntry = Entry<string, string>;

/**
 * The name that was in force on a day: a former one where its period covers the day, else today's. A day before all names has the
 * first of them, one after the end the last: whether the entry existed then is for `statusOn` and its like to tell.
 *
 * @throws RangeError where the date is no whole day.
 * @throws TypeError where the entry is none, as an id, or has no names, as a Chairpersonship.
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
