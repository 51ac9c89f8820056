import { getOffice } from "../collections/offices.ts";
import type { IsoDate, OfficeId, Term } from "../types.ts";
import { assertDay, periodOn } from "./day-range.ts";

/**
 * Who held an office on a day; `null` for a vacancy. What is open in the data was open on
 * `catalogueInfo.asOf`, and is taken to be open on every later day.
 *
 * @throws RangeError where the id is not an office or the date is not a whole day.
 * @example
 * officeHolderOn("cthb", "2015-12-09")?.name; // => "Madina Jarbussynova"
 * officeHolderOn("secretary-general", "2017-07-10"); // => null
 */
export function officeHolderOn(office: OfficeId, date: IsoDate): Term | null {
  const { terms } = getOffice(office);
  assertDay(date, "officeHolderOn");
  return periodOn(terms, date) ?? null;
}
