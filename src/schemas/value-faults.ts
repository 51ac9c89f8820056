import { type Fault, notOneOf, shown } from "../press-releases/issues/filter-issues.ts";
import { isCalendarDay } from "../press-releases/record/calendar-day.ts";

/** Nothing stands where something must. */
export function missing(what: string): Fault {
  return { code: "missing-value", wrong: `is missing; ${what} belongs here` };
}

/** A value of another type than what belongs there. */
export function wrongType(found: unknown, what: string): Fault {
  if (found === undefined) return missing(what);
  const text = shown(found);
  return {
    code: "invalid-type",
    wrong: `${text} where ${what} belongs`,
    found: typeof found === "string" ? found : text,
  };
}

/** Text that must not be empty. */
export function textFault(found: unknown): Fault {
  return found === "" ? { code: "invalid-value", wrong: "is empty", found } : wrongType(found, "text");
}

/** A day of the calendar; of a time stamp, its day is suggested. */
export function dayFault(found: unknown): Fault {
  if (typeof found !== "string") return wrongType(found, "a day (YYYY-MM-DD)");
  const day = found.slice(0, 10);
  const fault: Fault = {
    code: "invalid-date",
    wrong: `${shown(found)} is not a day of the calendar (YYYY-MM-DD)`,
    found,
  };
  if (found[10] !== "T" || !isCalendarDay(day)) return fault;
  return { ...fault, wrong: `${fault.wrong}; did you mean "${day}"?`, suggestion: day };
}

/** A key that an object of this kind does not have. */
export function keyFault(key: string, what: string, known: readonly string[]): Fault {
  return notOneOf("unknown-key", key, what, known);
}

/** A value that is none of a few. */
export function choiceFault(found: unknown, what: string, allowed: readonly string[]): Fault {
  return found === undefined ? missing(what) : notOneOf("unknown-id", found, what, allowed);
}
