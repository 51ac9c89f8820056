import { meetings } from "../../generated/meetings.ts";
import { entriesOf } from "../names/entry-of.ts";
import { foldName } from "../names/fold-name.ts";
import type { Meeting, MeetingSeriesId } from "../types.ts";

/** A longer text is not a description. The limit keeps the time bounded on hostile input. */
const longest = 120;

/** What kinds of meetings are called, the longest first. */
const kinds: readonly (readonly [words: string, series: MeetingSeriesId])[] = [
  ["council of foreign ministers", "ministerial-council-meetings"],
  ["ministerial council", "ministerial-council-meetings"],
  ["council of ministers", "ministerial-council-meetings"],
  ["ministerial", "ministerial-council-meetings"],
  ["council", "ministerial-council-meetings"],
  ["mc", "ministerial-council-meetings"],
  ["summit", "summit-meetings"],
  ["review conference", "review-conferences"],
  ["review meeting", "review-conferences"],
  ["follow up meeting", "review-conferences"],
];

/** Words that do not tell meetings apart. */
const emptyWords: ReadonlySet<string> = new Set([
  "the",
  "osce",
  "csce",
  "meeting",
  "meetings",
  "of",
  "in",
  "at",
  "held",
]);

/**
 * The meetings that a text describes by kind and any of number, place and year: "Ministerial Council Hamburg 2016",
 * "23rd OSCE Ministerial Council". Every word must fit: a text with any other word describes no meeting.
 */
export function describedMeetings(text: string): readonly Meeting[] {
  if (text.length > longest) return [];
  const folded = ` ${foldName(text)} `;
  const kind = kinds.find(([words]) => folded.includes(` ${words} `));
  if (kind === undefined) return [];
  const rest = folded.replace(` ${kind[0]} `, " ").split(" ");
  const words = rest.filter((word) => word !== "" && !emptyWords.has(word));
  if (words.length === 0) return [];
  const ofKind = entriesOf<Meeting>(meetings).filter((meeting) => isOfKind(meeting, kind) && fits(meeting, words));
  return kind[0] === "council" || rest.includes("csce") ? ofKind.filter(isOfTheConference) : ofKind;
}

/** Until the CSCE became the OSCE, its ministers met as the Council. The Ministerial Council of the OSCE is seldom called by that name. */
function isOfTheConference({ period }: Meeting): boolean {
  return period.from !== null && period.from < "1995";
}

/** Follow-up meetings and review conferences are one series. */
function isOfKind({ series, id }: Meeting, [words, wanted]: readonly [string, MeetingSeriesId]): boolean {
  return series === wanted && (wanted !== "review-conferences" || id.startsWith(words.split(" ")[0] as string));
}

function fits({ place, number, period }: Meeting, words: readonly string[]): boolean {
  const placeWords = place.split("-");
  const years = [period.from?.slice(0, 4), period.until?.slice(0, 4), period.until?.slice(2, 4)];
  return words.every((word) => placeWords.includes(word) || years.includes(word) || word === ordinal(number));
}

function ordinal(number: number | null): string | undefined {
  if (number === null) return undefined;
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
