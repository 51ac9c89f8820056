import type { IsoDate, StateCode } from "../../catalogue/types.ts";

/** The words before the text of a release: where and when it was issued. */
export interface Dateline {
  /** As printed, in name case; two names of one place are one entry. Empty where only a date is printed. Example: `["Prishtinë/Priština"]`. */
  readonly places: readonly string[];
  /** The State that is printed beside the places. */
  readonly country?: StateCode;
  /** The first day; `null` where no whole day is printed, or one that the calendar does not have. */
  readonly date: IsoDate | null;
  /** The last day of a range. */
  readonly dateUntil?: IsoDate;
  /** The day where no year is printed. Example: `"--07-12"`. */
  readonly monthDay?: string;
  /** The words in brackets after the date, or the notice before the places. Example: `"OSCE"`. */
  readonly note?: string;
  /** The news agency whose dateline it is, as printed. Example: `"RFE/RL"`. */
  readonly agency?: string;
  /** The text after the dateline: always the end of the text that was given. */
  readonly rest: string;
}
