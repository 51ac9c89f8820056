import type { PressRelease } from "../record/types.ts";
import type { Check } from "./doubt.ts";

/** The Conference opened in July 1973; nothing was issued before that year. */
const firstDay = "1973-01-01";

/** A meeting may last weeks, as the stages of the Conference did months: more is a wrong year. */
const longest = 366;

/** Dates before the Conference, after the page was fetched, or in contradiction with each other. */
export const checkDates: Check = (release, report) => {
  const { date, dateUntil, dateFrom, provenance } = release;
  // With a last day or an origin the fault is theirs, and told there.
  if (date === null && dateUntil === null && dateFrom === null)
    report(["date"], { code: "missing-date", wrong: "the record has none" });
  for (const key of ["date", "dateUntil"] as const) {
    const day = release[key];
    if (day === null) continue;
    if (day < firstDay)
      report([key], { code: "early-date", wrong: `${day} is before 1973, when the Conference opened`, found: day });
    // The last day may lie ahead: a release announces a meeting before it ends.
    if (key === "date" && provenance.retrieved !== undefined && day > provenance.retrieved)
      report([key], {
        code: "late-date",
        wrong: `${day} is after the page was fetched (${provenance.retrieved})`,
        found: day,
      });
  }
  if (dateUntil !== null) checkRange(date, dateUntil, (fault) => report(["dateUntil"], fault));
  const origin = originFault(date, dateFrom, provenance.layout);
  if (origin !== undefined)
    report(["dateFrom"], { code: "date-origin", wrong: origin, ...(dateFrom === null ? {} : { found: dateFrom }) });
};

function checkRange(
  date: string | null,
  found: string,
  report: (fault: Parameters<Parameters<Check>[1]>[1]) => void,
): void {
  if (date === null)
    report({ code: "stray-last-day", wrong: `${found} is a last day, but the record has no first day`, found });
  else if (found < date) report({ code: "reversed-dates", wrong: `${found} is before the first day (${date})`, found });
  else if (found === date)
    report({ code: "one-day-range", wrong: `${found} is also the first day; a range needs two days`, found });
  else if (daysBetween(date, found) > longest)
    report({ code: "long-range", wrong: `${found} is more than a year after the first day (${date})`, found });
}

/** A day is text; its number since 1970 in Universal Time, which has no daylight saving. */
function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

function originFault(
  date: string | null,
  origin: PressRelease["dateFrom"],
  layout: PressRelease["provenance"]["layout"],
): string | undefined {
  if (date === null) return origin === null ? undefined : `is "${origin}", but the record has no date`;
  if (origin === null) return `nothing says where the date (${date}) comes from`;
  return origin === "listing" && !layout.startsWith("listing")
    ? `"listing" cannot be the origin on a page of the layout "${layout}"`
    : undefined;
}
