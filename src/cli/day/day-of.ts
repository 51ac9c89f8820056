import type { Chairpersonship, StateCode, Term } from "../../index.ts";

/** What held on a day. */
export interface Day {
  readonly date: string;
  readonly chair: DayChair | null;
  readonly troika: { readonly previous: DayState | null; readonly incoming: DayState | null } | null;
  readonly offices: readonly DayOffice[];
  readonly participatingStates: readonly string[];
  readonly suspended: readonly string[];
  readonly partners: readonly string[];
  readonly fieldOperations: readonly { readonly id: string; readonly name: string }[];
}

interface DayState {
  readonly state: StateCode;
  /** By its name of that day. */
  readonly name: string;
}

interface DayChair extends DayState {
  readonly title: string;
  readonly chairs: readonly string[];
}

interface DayOffice {
  readonly id: string;
  readonly name: string;
  readonly holder: string | null;
  readonly acting?: true;
}

/** @throws RangeError where the date is not a whole day */
export async function dayOf(date: string): Promise<Day> {
  const osce = await import("../../index.ts");
  const nameOf = (state: StateCode): string => {
    const entry = osce.findParticipatingState(state) ?? osce.findFormerState(state) ?? osce.findPartner(state);
    return entry === undefined ? state : osce.nameOn(entry, date);
  };
  const stateOf = (chair: Chairpersonship | null): DayState | null =>
    chair && { state: chair.state, name: nameOf(chair.state) };
  const chair = osce.chairpersonshipOn(date);
  const troika = osce.troikaOn(date);
  const participating = osce.participatingStatesOn(date).map(({ id }) => id);
  const withSuspended = osce.participatingStatesOn(date, { suspended: "include" }).map(({ id }) => id);
  return {
    date,
    chair: chair && {
      state: chair.state,
      name: nameOf(chair.state),
      title: chair.title,
      chairs: holdersOn(chair.chairs, date),
    },
    troika: troika && { previous: stateOf(troika.previous), incoming: stateOf(troika.incoming) },
    offices: osce.officeIds.flatMap((id) => {
      const office = osce.getOffice(id);
      // Before its first holder it was no office.
      return isFounded(office.terms, date)
        ? [{ id, name: osce.nameOn(office, date), ...held(osce.officeHolderOn(id, date)) }]
        : [];
    }),
    participatingStates: participating,
    suspended: withSuspended.filter((id) => !participating.includes(id)),
    partners: osce.partnersOn(date).map(({ id }) => id),
    fieldOperations: osce
      .fieldOperationsOn(date)
      .map((operation) => ({ id: operation.id, name: osce.nameOn(operation, date) })),
  };
}

function held(term: Term | null): Pick<DayOffice, "holder" | "acting"> {
  return { holder: term?.name ?? null, ...(term?.acting && { acting: true }) };
}

function isFounded(terms: readonly Term[], date: string): boolean {
  return terms.some(({ from }) => from === null || from <= date);
}

/** On the day of a hand-over the successor holds. */
function holdersOn(terms: readonly Term[], date: string): readonly string[] {
  const held = terms.filter(
    ({ from, until }) => (from === null || from <= date) && (until === null || until >= date.slice(0, until.length)),
  );
  return held.slice(-1).map(({ name }) => name);
}
