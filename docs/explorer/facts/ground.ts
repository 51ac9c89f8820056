import rows from "../../../data/former-ground.json" with { type: "json" };
import { type IsoDate, type StateCode, statusOn } from "../../../src/index.ts";
import { endOf } from "../state/days.ts";
import { stateOf } from "./entries.ts";
import { partnerList, stateList } from "./lists.ts";

export type Part = "participating" | "suspended" | "partner" | "none";

/** What a shape of today's map was on a day, and by whose seat. */
export interface Ground {
  readonly part: Part;
  readonly seat: StateCode | null;
}

/** A seat that had ground which is a State of its own today: until the seat ended, or until the day that is named. */
interface Row {
  readonly seat: StateCode;
  readonly ground: string;
  readonly until: string | null;
}

const none: Ground = { part: "none", seat: null };

/** Every shape with a State of today on a day. A seat of its own comes first; else the table says whose ground it was. */
export function groundOn(day: IsoDate): ReadonlyMap<string, Ground> {
  const shapes = new Map<string, Ground>();
  for (const { id } of [...partnerList, ...stateList]) shapes.set(id, seatOn(id, day) ?? none);
  for (const { seat, ground, until } of rows as readonly Row[]) {
    if (shapes.get(ground)?.part !== "none" || (until !== null && day > endOf(until))) continue;
    shapes.set(ground, seatOn(seat, day) ?? none);
  }
  return shapes;
}

/** The part that a State had on a day by a seat of its own. */
export function seatOn(code: StateCode, day: IsoDate): Ground | null {
  const state = stateOf(code);
  const status = statusOn(state, day);
  return status === "participating" || status === "suspended" || status === "partner"
    ? { part: status, seat: code }
    : null;
}
