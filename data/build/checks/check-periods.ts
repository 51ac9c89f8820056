import { firstDay, isPartialDate, lastDay } from "../../../src/catalogue/time/calendar.ts";
import type { Period } from "../../../src/catalogue/types.ts";
import type { AuthoredData, AuthoredEntry } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Fields that hold one period or a list of them. */
const fields = ["formerNames", "participation", "partnership", "formerPartnership", "period", "chairs", "terms"];

/** Periods end after they begin, and those of one list follow one another without overlap. */
export function checkPeriods(data: AuthoredData): Problem[] {
  return [...data.entries].flatMap(([file, entries]) =>
    entries.flatMap((entry) => fields.flatMap((field) => checkField(file, entry, field))),
  );
}

function checkField(file: string, entry: AuthoredEntry, field: string): Problem[] {
  const periods = ([entry[field] ?? []].flat() as Period[]).filter(isReadable);
  return periods.flatMap((period, i) => {
    const before = periods[i - 1];
    const problems: Problem[] = [];
    if (begin(period) > end(period)) {
      problems.push({
        file,
        entry: entry.id,
        field,
        wrong: `ends (${period.until}) before it begins (${period.from})`,
        remedy: "Look the dates up again",
      });
    }
    const allowed =
      (field === "terms" && before !== undefined && isHandOver(before, period)) ||
      (field === "formerNames" && isSameTime(before, period));
    if (before && end(before) >= begin(period) && !allowed) {
      const remedy = "On a shared day the successor holds: end the earlier one the day before";
      problems.push({
        file,
        entry: entry.id,
        field,
        wrong: `${period.from} begins while the one before lasts until ${before.until}`,
        remedy,
      });
    }
    return problems;
  });
}

/** A short name stands before the full one, with the same time: of two names that hold on a day, `nameOn` gives the later. */
function isSameTime(before: Period | undefined, { from, until }: Period): boolean {
  return before?.from === from && before.until === until;
}

/** Where the source gives only the month or year in which an office changed hands, both terms have it; the successor holds from its own first day on. */
function isHandOver({ until }: Period, next: Period): boolean {
  return until !== null && until.length < 10 && firstDay(until) <= begin(next) && end(next) >= lastDay(until);
}

/** A malformed date is the business of the shape check. */
function isReadable({ from, until }: Period): boolean {
  return [from, until].every((date) => date === null || isPartialDate(date));
}

function begin({ from }: Period): string {
  return from === null ? "0000" : firstDay(from);
}

function end({ until }: Period): string {
  return until === null ? "9999" : lastDay(until);
}
