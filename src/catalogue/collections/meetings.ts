import { meetingIds, meetings } from "../../generated/meetings.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Meeting, MeetingId } from "../types.ts";
import { describedMeetings } from "./described-meetings.ts";

export { type Meetings, meetingIds, meetings } from "../../generated/meetings.ts";

/**
 * Whether a value is the id of a meeting.
 *
 * @example
 * isMeetingId("helsinki-summit-1975"); // => true
 * isMeetingId("Helsinki"); // => false
 */
export function isMeetingId(value: unknown): value is MeetingId {
  return (meetingIds as readonly unknown[]).includes(value);
}

/**
 * Returns the meeting with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getMeeting("helsinki-summit-1975").documents; // => ["Helsinki Final Act"]
 */
export function getMeeting(id: MeetingId): Meeting {
  return entryOf(meetings, id, "meeting");
}

/** The names of the collection, made on the first look-up. @internal */
export const meetingNames: () => NameIndex<Meeting> = /* @__PURE__ */ lazyNames<Meeting>(meetings);

/**
 * Finds a meeting by its id, its name, or its kind with number, place or year. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findMeeting("32nd Ministerial Council")?.place; // => "vienna"
 * findMeeting("Ministerial Council Hamburg 2016")?.number; // => 23
 * findMeeting("Vienna Ministerial Council"); // => undefined
 */
export function findMeeting(text: string, options?: NameOptions): Meeting | undefined {
  const named = lookUp(meetingNames(), text, options);
  if (named !== undefined || typeof text !== "string") return named;
  const [described, ...others] = describedMeetings(text);
  return others.length === 0 ? described : undefined;
}
