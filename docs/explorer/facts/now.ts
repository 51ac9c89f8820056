import { computed, type ReadonlySignal } from "@preact/signals";
import {
  type Chairpersonship,
  chairpersonshipOn,
  type FieldOperation,
  fieldOperationsOn,
  type IsoDate,
  type Office,
  officeHolderOn,
  participatingStatesOn,
  partnersOn,
  type StateCode,
  type Term,
  type Troika,
  troikaOn,
} from "../../../src/index.ts";
import { endOf, startOf } from "../state/days.ts";
import { day } from "../state/state.ts";
import { type Ground, groundOn, type Part, seatOn } from "./ground.ts";
import { formerStateList, officeList, partnerList, stateList } from "./lists.ts";

/** An office on a day: who held it, or why nobody did. */
export interface OfficeOn {
  readonly office: Office;
  readonly term: Term | null;
  readonly empty: "vacant" | "no holder known yet" | null;
}

/** All that the page shows of a day. */
export interface DayFacts {
  readonly chair: Chairpersonship | null;
  readonly chairs: readonly Term[];
  readonly troika: Troika | null;
  readonly states: number;
  readonly partners: number;
  readonly operations: readonly FieldOperation[];
  readonly otherActivities: readonly FieldOperation[];
  readonly offices: readonly OfficeOn[];
  readonly ground: ReadonlyMap<string, Ground>;
  readonly seats: readonly { readonly state: StateCode; readonly part: Part }[];
}

export function factsOf(on: IsoDate): DayFacts {
  const chair = chairpersonshipOn(on);
  return {
    chair,
    chairs: chair?.chairs.filter((term) => startOf(term.from) <= on && endOf(term.until) >= on).slice(-1) ?? [],
    troika: troikaOn(on),
    states: participatingStatesOn(on).length,
    partners: partnersOn(on).length,
    operations: fieldOperationsOn(on),
    otherActivities: otherActivitiesOn(on),
    offices: officeList.map((office) => officeOn(office, on)),
    ground: groundOn(on),
    seats: [...stateList, ...formerStateList, ...partnerList].flatMap(({ id }) => {
      const seat = seatOn(id, on);
      return seat === null ? [] : [{ state: id, part: seat.part }];
    }),
  };
}

/** Without those of which nobody knows when they began. */
function otherActivitiesOn(on: IsoDate): readonly FieldOperation[] {
  const categories = ["related-activity", "representative", "programme", "visit"] as const;
  return fieldOperationsOn(on, { categories }).filter(({ period }) => period.from !== null);
}

function officeOn(office: Office, on: IsoDate): OfficeOn {
  const term = officeHolderOn(office.id, on);
  if (term !== null) return { office, term, empty: null };
  const founded = startOf(office.terms[0]?.from ?? null);
  return { office, term, empty: on < founded ? "no holder known yet" : "vacant" };
}

/** The facts of the day that is shown. */
export const now: ReadonlySignal<DayFacts> = computed(() => factsOf(day.value));
