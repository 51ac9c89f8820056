import map from "explorer:map-shapes";
import { type FieldOperation, places, type StateCode } from "../../../src/index.ts";

export type At = readonly [longitude: number, latitude: number];

/** The States that no map of this scale can show by their shape. */
const smallest = 0.00002;

export const discs: readonly { readonly id: string; readonly at: At }[] = Object.entries(map.spots)
  .filter(([id, { area }]) => area < smallest && id !== "XK")
  .map(([id, { at }]) => ({ id, at }));

/** The ground of the German Democratic Republic is part of a shape of today: it is a disc at its capital. */
export const dividedCity: At = [13.4, 52.52];

export function spotOf(code: StateCode | "XK"): At | undefined {
  return map.spots[code]?.at;
}

/** Where an operation stands: at its seat, else in the middle of its host. */
export function standsAt({ seat, hosts }: FieldOperation): At | undefined {
  const position = seat === null ? null : places[seat].position;
  if (position !== null) return [position[1], position[0]];
  return hosts[0] === undefined ? undefined : spotOf(hosts[0]);
}
