import {
  type AnyParticipant,
  type FieldOperation,
  type Institution,
  type IsoDate,
  nameOn,
  type Office,
  officeHolderOn,
  type PartialDate,
  type ParticipatingState,
  places,
} from "../../../src/index.ts";
import { endOf, firstDay, fromNumber, lastDay, startOf, toNumber } from "../state/days.ts";
import { stateName } from "./entries.ts";
import {
  chairList,
  formerStateList,
  institutionList,
  meetingList,
  officeList,
  operationList,
  partnerList,
  stateList,
} from "./lists.ts";

/** Something that was otherwise the day before. */
export interface Change {
  readonly day: IsoDate;
  /** As precise as the source is: a month stands at its first day. */
  readonly date: PartialDate;
  readonly text: string;
  /** The entry that it is about. */
  readonly kind: string;
  readonly id: string;
}

type Named = ParticipatingState | FieldOperation | Institution | Office;

type Source = { readonly kind: string; readonly id: string };

function begins(entry: Source, date: PartialDate | null, text: (day: IsoDate) => string): Change[] {
  if (date === null) return [];
  const day = startOf(date);
  return [{ day, date, text: text(day), kind: entry.kind, id: entry.id }];
}

/** What is no more on the day after an end. */
function ends(entry: Source, until: PartialDate | null, text: (last: IsoDate) => string): Change[] {
  if (until === null) return [];
  const day = fromNumber(toNumber(endOf(until)) + 1);
  return [{ day, date: until.length === 10 ? day : until, text: text(endOf(until)), kind: entry.kind, id: entry.id }];
}

function ofStates(): Change[] {
  const all: readonly AnyParticipant[] = [...stateList, ...formerStateList];
  return all.flatMap((state) =>
    state.participation.flatMap(({ from, until, status }, at) => [
      ...begins(
        state,
        from,
        (day) => `${nameOn(state, day)} ${status === "suspended" ? "is suspended" : "takes part"}`,
      ),
      ...(at < state.participation.length - 1
        ? []
        : ends(state, until, (last) => `The seat of ${nameOn(state, last)} ends`)),
    ]),
  );
}

function ofPartners(): Change[] {
  return partnerList.flatMap((partner) =>
    begins(partner, partner.partnership.from, (day) => `${nameOn(partner, day)} becomes a Partner for Co-operation`),
  );
}

function ofChairs(): Change[] {
  return chairList.flatMap(({ year, state, from, chairs }) => {
    const entry = { kind: "chairpersonship", id: String(year) };
    return [
      ...begins(entry, from, (day) => `${stateName(state, day)} takes the Chair`),
      ...chairs.flatMap(({ name, from: first }, at) =>
        at === 0 ? [] : begins(entry, first, () => `${name} becomes Chairperson-in-Office`),
      ),
    ];
  });
}

function ofOffices(): Change[] {
  return officeList.flatMap((office) =>
    office.terms.flatMap(({ name, from, until, acting }) => [
      ...begins(office, from, (day) => `${name} becomes ${acting ? "acting " : ""}${nameOn(office, day)}`),
      ...ends(office, until, () => `The office of ${office.name} falls vacant`).filter(
        ({ day }) => day <= lastDay && officeHolderOn(office.id, day) === null,
      ),
    ]),
  );
}

function ofBodies(): Change[] {
  return [...operationList, ...institutionList].flatMap((body) => [
    ...begins(body, body.period.from, (day) => `${nameOn(body, day)} begins`),
    ...ends(body, body.period.until, (last) => `${nameOn(body, last)} has ended`),
  ]);
}

function ofNames(): Change[] {
  const named: readonly Named[] = [...stateList, ...operationList, ...institutionList, ...officeList];
  return named.flatMap((entry) =>
    entry.formerNames.flatMap(({ name, until }) =>
      ends(entry, until, () => name)
        .map((change) => ({ ...change, text: `${name} is called ${nameOn(entry, change.day)} from now on` }))
        .filter(({ day }) => nameOn(entry, day) !== name),
    ),
  );
}

function ofMeetings(): Change[] {
  return meetingList.flatMap((meeting) =>
    begins(meeting, meeting.period.from, () => `${meeting.name} opens in ${places[meeting.place].name}`),
  );
}

/** Everything that changes, the earliest first. */
export const changes: readonly Change[] = [
  ofStates(),
  ofPartners(),
  ofChairs(),
  ofOffices(),
  ofBodies(),
  ofNames(),
  ofMeetings(),
]
  .flat()
  .filter(({ day }) => day >= firstDay && day <= lastDay)
  .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

export function changesOn(day: IsoDate): readonly Change[] {
  return changes.filter((change) => change.day === day);
}

/** The nearest change before or after a day. */
export function changeBeside(day: IsoDate, way: "before" | "after"): Change | undefined {
  return way === "after" ? changes.find((one) => one.day > day) : changes.filter((one) => one.day < day).at(-1);
}
