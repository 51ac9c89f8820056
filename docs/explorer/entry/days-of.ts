import type { PartialDate } from "../../../src/index.ts";
import type { AnyEntry } from "../facts/entries.ts";
import { endOf, sayDate, startOf } from "../state/days.ts";

/** A day to go to, and what is said of it. */
export interface DayLink {
  readonly day: string;
  readonly text: string;
}

/** The first and the last day of an entry. Where the source knows a month or a year alone, its beginning or its end. */
export function daysOf(entry: AnyEntry): readonly DayLink[] {
  const { from, until } = extentOf(entry);
  const links: DayLink[] = [];
  if (from !== null) links.push({ day: startOf(from), text: textOf(from, "the first day", "the beginning of") });
  if (until !== null && until !== from)
    links.push({ day: endOf(until), text: textOf(until, "the last day", "the end of") });
  return links;
}

function textOf(date: PartialDate, which: string, ofLonger: string): string {
  return date.length === 10 ? `Show ${sayDate(date)}, ${which}` : `Show ${ofLonger} ${sayDate(date)}`;
}

function extentOf(entry: AnyEntry): { readonly from: PartialDate | null; readonly until: PartialDate | null } {
  if ("participation" in entry)
    return { from: entry.participation[0]?.from ?? null, until: entry.participation.at(-1)?.until ?? null };
  if ("partnership" in entry) return entry.partnership;
  if ("period" in entry) return entry.period;
  return "chairs" in entry ? entry : { from: null, until: null };
}
