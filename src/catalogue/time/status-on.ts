import { said } from "../messages/said.ts";
import type {
  FieldOperation,
  FormerState,
  Institution,
  IsoDate,
  Meeting,
  ParticipatingState,
  Partner,
  Period,
} from "../types.ts";
import { assertDay, covers, periodOn } from "./day-range.ts";

/** An entry whose status changes with time. */
export type DatedEntry = ParticipatingState | FormerState | Partner | Institution | FieldOperation | Meeting;

/** What an entry was on a day; `absent` where it did not take part, had ended or had not begun. */
export type StatusOn = "participating" | "suspended" | "partner" | "active" | "absent";

/**
 * What an entry was on a day. What is open in the data was open on `catalogueInfo.asOf`, and is taken to be open on every
 * later day.
 *
 * @throws RangeError where the date is not a whole day.
 * @throws TypeError where you pass no entry (such as an id), or one that does not begin and end (a field of work).
 * @example
 * statusOn(getFormerState("YUCS"), "1995-01-01"); // => "suspended"
 * statusOn(getParticipatingState("MN"), "2010-01-01"); // => "partner"
 * statusOn(getFieldOperation("office-in-minsk"), "2015-01-01"); // => "absent"
 */
export function statusOn(entry: DatedEntry, date: IsoDate): StatusOn {
  assertDay(date, "statusOn");
  if (typeof entry !== "object" || entry === null)
    throw new TypeError(`statusOn takes an entry, such as getParticipatingState("MN"); it was given ${said(entry)}`);
  if ("participation" in entry) return periodOn(entry.participation, date)?.status ?? formerPartner(entry, date);
  if (entry.kind === "partner") return within(entry.partnership, date, "partner");
  if (!("period" in entry))
    throw new TypeError("statusOn takes an entry that begins and ends: a State, body, operation or meeting");
  return within(entry.period, date, "active");
}

function formerPartner(entry: ParticipatingState | FormerState, date: IsoDate): StatusOn {
  const partnership = "formerPartnership" in entry ? entry.formerPartnership : undefined;
  return partnership === undefined ? "absent" : within(partnership, date, "partner");
}

function within(period: Period, date: IsoDate, status: StatusOn): StatusOn {
  return covers(period, date) ? status : "absent";
}
