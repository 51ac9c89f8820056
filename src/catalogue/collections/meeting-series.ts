import { meetingSeries, meetingSeriesIds } from "../../generated/meeting-series.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { MeetingSeries, MeetingSeriesId } from "../types.ts";

export { type AllMeetingSeries, meetingSeries, meetingSeriesIds } from "../../generated/meeting-series.ts";

/**
 * Whether a value is the id of a meeting series.
 *
 * @example
 * isMeetingSeriesId("summit-meetings"); // => true
 * isMeetingSeriesId("Summit"); // => false
 */
export function isMeetingSeriesId(value: unknown): value is MeetingSeriesId {
  return (meetingSeriesIds as readonly unknown[]).includes(value);
}

/**
 * Returns the meeting series with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getMeetingSeries("summit-meetings").since; // => "1975-07-30"
 */
export function getMeetingSeries(id: MeetingSeriesId): MeetingSeries {
  return entryOf(meetingSeries, id, "meeting series");
}

/** The names of the collection, made on the first look-up. @internal */
export const meetingSeriesNames: () => NameIndex<MeetingSeries> =
  /* @__PURE__ */ lazyNames<MeetingSeries>(meetingSeries);

/**
 * Finds a meeting series by its id, a label of osce.org or another name. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findMeetingSeries("Human Dimension Implementation Meeting")?.id; // => "human-rights-meetings"
 */
export function findMeetingSeries(text: string, options?: NameOptions): MeetingSeries | undefined {
  return lookUp(meetingSeriesNames(), text, options);
}
