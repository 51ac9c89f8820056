import { codeSystems, stateCodes } from "../../generated/state-codes.ts";
import { formerStates } from "../collections/former-states.ts";
import { participatingStates } from "../collections/participating-states.ts";
import { partners } from "../collections/partners.ts";
import { nearest } from "../messages/nearest.ts";
import { said } from "../messages/said.ts";
import { foldCode } from "../names/fold-code.ts";
import type { CodePeriod, CodeSystem, FormerState, IsoDate, ParticipatingState, Partner, StateCode } from "../types.ts";
import { lastDay } from "./calendar.ts";
import { assertDay, covers } from "./day-range.ts";

/** The day on which a State held the code. */
export interface StateByCodeOptions {
  readonly on?: IsoDate;
}

interface Holder extends CodePeriod {
  readonly state: StateCode;
}

/**
 * Finds the State that held a code of another system on a day. Without a day, it finds the State that holds the code now, or else the last
 * that held it. Leading zeros and case do not matter. `undefined` where no State of the catalogue has the code.
 *
 * @param system - The system of codes, as in {@link stateCodes}.
 * @param code - The code as text or number.
 * @param options - The day.
 * @throws RangeError where the system is unknown or `on` is not a whole day.
 * @example
 * findStateByCode("cow", 255)?.id; // => "DE"
 * findStateByCode("cow", 365)?.id; // => "RU"
 * findStateByCode("cow", 365, { on: "1985-01-01" })?.id; // => "SUHH"
 * findStateByCode("m49", "8")?.name; // => "Albania"
 */
export function findStateByCode(
  system: CodeSystem,
  code: string | number,
  { on }: StateByCodeOptions = {},
): ParticipatingState | Partner | FormerState | undefined {
  assertSystem(system);
  if (on !== undefined) assertDay(on, "findStateByCode");
  if (typeof code !== "string" && typeof code !== "number") return undefined;
  const held = holders(system).get(foldCode(code)) ?? [];
  const holder = on === undefined ? lastOf(held) : held.find((period) => covers(period, on));
  return holder && stateOf(holder.state);
}

/** A misspelt system would find nothing. */
function assertSystem(system: unknown): void {
  if ((codeSystems as readonly unknown[]).includes(system)) return;
  const suggestion = nearest(String(system), codeSystems);
  const hint = suggestion === undefined ? `allowed: ${codeSystems.join(", ")}` : `did you mean "${suggestion}"?`;
  throw new RangeError(`${said(system)} is not a system of codes; ${hint}`);
}

const made = new Map<CodeSystem, ReadonlyMap<string, readonly Holder[]>>();

/** Who holds each code of a system, made on the first look-up in it. */
function holders(system: CodeSystem): ReadonlyMap<string, readonly Holder[]> {
  const known = made.get(system);
  if (known) return known;
  const byCode = new Map<string, Holder[]>();
  for (const state of Object.keys(stateCodes) as StateCode[]) {
    for (const period of stateCodes[state][system]) {
      const key = foldCode(period.code);
      byCode.set(key, [...(byCode.get(key) ?? []), { state, ...period }]);
    }
  }
  made.set(system, byCode);
  return byCode;
}

function lastOf(held: readonly Holder[]): Holder | undefined {
  const end = ({ until }: Holder): string => (until === null ? "9999-12-31" : lastDay(until));
  return held.reduce<Holder | undefined>((last, each) => (last && end(last) >= end(each) ? last : each), undefined);
}

function stateOf(code: StateCode): ParticipatingState | Partner | FormerState | undefined {
  const all: Readonly<Partial<Record<StateCode, ParticipatingState | Partner | FormerState>>>[] = [
    participatingStates,
    partners,
    formerStates,
  ];
  return all.find((record) => Object.hasOwn(record, code))?.[code];
}
