import { formerStates } from "../collections/former-states.ts";
import { participatingStates } from "../collections/participating-states.ts";
import { partners } from "../collections/partners.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { FormerState, IsoDate, ParticipatingState, Partner } from "../types.ts";
import { assertDay, covers, periodOn } from "./day-range.ts";

/** A State that takes part today or took part before it ceased. */
export type AnyParticipant = ParticipatingState | FormerState;

/** Whether to include suspended States; without the option they are left out. */
export interface ParticipationOptions {
  readonly suspended?: "include";
}

/**
 * The States that took part on a day, in the order of today's list, then the former States. What is open in the data was open on
 * `catalogueInfo.asOf`, and is taken to be open on every later day.
 *
 * @throws RangeError where the date is not a whole day.
 * @example
 * participatingStatesOn("1975-08-01").length; // => 35
 * participatingStatesOn("1992-07-08").some(({ id }) => id === "YUCS"); // => false
 * participatingStatesOn("1992-07-08", { suspended: "include" }).some(({ id }) => id === "YUCS"); // => true
 */
export function participatingStatesOn(date: IsoDate, options: ParticipationOptions = {}): readonly AnyParticipant[] {
  assertDay(date, "participatingStatesOn");
  return participants().filter(({ participation }) => {
    const period = periodOn(participation, date);
    return period !== undefined && (period.status === "participating" || options.suspended === "include");
  });
}

/**
 * The Partners for Co-operation on a day, including a State that was a Partner then and takes part today. What is open in the data was open on
 * `catalogueInfo.asOf`, and is taken to be open on every later day.
 *
 * @throws RangeError where the date is not a whole day.
 * @example
 * partnersOn("2026-01-01").length; // => 11
 * partnersOn("2010-01-01").some(({ id }) => id === "MN"); // => true
 */
export function partnersOn(date: IsoDate): readonly (Partner | ParticipatingState)[] {
  assertDay(date, "partnersOn");
  const then = entriesOf<Partner>(partners).filter(({ partnership }) => covers(partnership, date));
  const since = entriesOf<ParticipatingState>(participatingStates);
  return [
    ...then,
    ...since.filter(({ formerPartnership }) => formerPartnership !== undefined && covers(formerPartnership, date)),
  ];
}

/** Every State that takes part or took part: today's list, then the former States. */
export function participants(): readonly AnyParticipant[] {
  return [...entriesOf<ParticipatingState>(participatingStates), ...entriesOf<FormerState>(formerStates)];
}
