import { formerStates } from "../collections/former-states.ts";
import { participatingStates } from "../collections/participating-states.ts";
import { partners } from "../collections/partners.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { FormerState, IsoDate, ParticipatingState, Partner } from "../types.ts";
import { assertDay, covers, periodOn } from "./day-range.ts";

/** A State that takes part today or took part before it ceased. */
export type AnyParticipant = ParticipatingState | FormerState;

/** Whether suspended States are in the answer; they are not unless asked for. */
export interface ParticipationOptions {
  readonly suspended?: "include";
}

/**
 * The States that took part on a day, in the order of today's list, former States behind. What is open in the data was open on
 * `catalogueInfo.asOf`; a later day takes it for open still.
 *
 * @throws RangeError where the date is no whole day.
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
 * The Partners for Co-operation on a day; a State that was a Partner then and takes part today is among them. What is open in the data was open on
 * `catalogueInfo.asOf`; a later day takes it for open still.
 *
 * @throws RangeError where the date is no whole day.
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
