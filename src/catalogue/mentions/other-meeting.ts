import { textBefore, textBehind } from "../running-text/around.ts";
import { joinedBefore, possessorBefore } from "../running-text/neighbours.ts";
import { isTimeWord } from "../running-text/time-words.ts";
import { isOrganization, isOthersAcronym, isOurOrganization, isOurOwner } from "./organizations.ts";

/** The name of a meeting or of a document in a text, which those of others may have as well. */
export interface MeetingName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The years of the meeting; none for a document. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** Whether a meeting or document is that of another organization, or of another year: "NATO's Lisbon Summit", "the Lisbon Summit of 2010". */
export function isOtherMeeting(name: MeetingName): boolean {
  return isOthersBefore(name) || isOthersBehind(name) || isOfOtherYear(name);
}

function isOthersBefore({ text, start, end }: MeetingName): boolean {
  const owner = possessorBefore(text, start);
  if (owner !== undefined) return !isOurOwner(text, owner);
  const word = joinedBefore(text, start)?.word ?? "";
  return isOthersAcronym(word, text.slice(start, end)) || isOrganization(word);
}

/** "the Budapest Summit of the European Political Community", "the Paris Charter of the butchers" */
function isOthersBehind({ text, end }: MeetingName): boolean {
  const after = /^ (?:of (?:the )?|on (?=[A-Z]))([\wÀ-ɏ]+)/.exec(textBehind(text, end, 40));
  const word = after?.[1] ?? "";
  if (word === "" || /^\d/.test(word) || isTimeWord(word.toLowerCase()) || isOurOrganization(word)) return false;
  return !/^(?:[Hh]eads|Conference|participating|States|Helsinki|Paris|Vienna|[a-z]+ly)$/.test(word);
}

function isOfOtherYear({ text, start, end, years }: MeetingName): boolean {
  if (years === undefined) return false;
  const before = /\b(\d{4}) $/.exec(textBefore(text, start, 6))?.[1];
  const after = /^(?: of| in|,)? \(?(\d{4})\b/.exec(textBehind(text, end, 10))?.[1];
  const year = Number(before ?? after ?? years[0]);
  return year > 1900 && year < 2100 && (year < years[0] || year > years[1]);
}
