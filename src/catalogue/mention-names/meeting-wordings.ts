import { meetings } from "../collections/meetings.ts";
import { places } from "../collections/places.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { Meeting } from "../types.ts";

/** The series that texts call by town and year. */
const bodies = { "ministerial-council-meetings": "Ministerial Council", "summit-meetings": "Summit" } as const;

/** What texts call a Summit or a meeting of the Ministerial Council: "Hamburg Ministerial Council", "23rd OSCE Ministerial Council". */
export function meetingWordings(meeting: Meeting): readonly string[] {
  const body = bodyOf(meeting);
  if (body === undefined) return [];
  const called = [...byTown(meeting, body), ...byYear(meeting, body)];
  const listed = [meeting.name, ...meeting.aliases].filter((name) => name.includes(body));
  return [...called, ...[...called, ...listed].flatMap((name) => withOsce(name, body))];
}

function bodyOf({ series }: Meeting): string | undefined {
  return series === null || !Object.hasOwn(bodies, series) ? undefined : bodies[series as keyof typeof bodies];
}

/** By the town where no other of the series met there; with the year always. */
function byTown(meeting: Meeting, body: string): string[] {
  const town = places[meeting.place].name;
  const year = yearOf(meeting);
  const dated = [`${year} ${town} ${body}`, `${town} ${body} ${year}`, `${town} ${body} of ${year}`];
  const isOnly = isOnlyOne(meeting, (other) => other.place === meeting.place);
  return isOnly ? [...dated, `${town} ${body} in ${year}`, `${town} ${body}`, `${body} in ${town}`] : dated;
}

function byYear(meeting: Meeting, body: string): string[] {
  const year = yearOf(meeting);
  const isOnly = isOnlyOne(meeting, (other) => yearOf(other) === year);
  return isOnly && body !== "Summit" ? [`${year} ${body}`, `${body} ${year}`, `${body} of ${year}`] : [];
}

function isOnlyOne(meeting: Meeting, isSame: (other: Meeting) => boolean): boolean {
  return entriesOf<Meeting>(meetings).filter((other) => other.series === meeting.series && isSame(other)).length === 1;
}

function yearOf({ period }: Meeting): string {
  return period.from?.slice(0, 4) ?? "";
}

/** With the organization within the name: "23rd OSCE Ministerial Council". */
function withOsce(name: string, body: string): string[] {
  if (/OSCE|CSCE/.test(name)) return [];
  return ["OSCE", "CSCE"].map((organization) => name.replace(body, `${organization} ${body}`));
}
