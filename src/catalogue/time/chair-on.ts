import { chairpersonships } from "../collections/chairpersonships.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { Chairpersonship, IsoDate } from "../types.ts";
import { assertDay } from "./day-range.ts";

/** The Chair with the Chairs before and after it; `null` where none is known. */
export interface Troika {
  readonly previous: Chairpersonship | null;
  readonly current: Chairpersonship;
  readonly incoming: Chairpersonship | null;
}

/**
 * The Chairpersonship on a day; `null` before the first Chairpersonship and after the last that is decided.
 *
 * @throws RangeError where the date is not a whole day.
 * @example
 * chairpersonshipOn("2015-12-09")?.state; // => "RS"
 * chairpersonshipOn("1992-06-01")?.state; // => "CSHH"
 */
export function chairpersonshipOn(date: IsoDate): Chairpersonship | null {
  assertDay(date, "chairpersonshipOn");
  return inOrder().find(({ from, until }) => from <= date && until >= date) ?? null;
}

/**
 * The Troika on a day: the Chair of that day, the one before and the one to come. `null` where there was no Chair.
 *
 * @throws RangeError where the date is not a whole day.
 * @example
 * troikaOn("2015-06-01")?.previous?.state; // => "CH"
 * troikaOn("2015-06-01")?.incoming?.state; // => "DE"
 */
export function troikaOn(date: IsoDate): Troika | null {
  assertDay(date, "troikaOn");
  const chairs = inOrder();
  const at = chairs.findIndex(({ from, until }) => from <= date && until >= date);
  const current = chairs[at];
  return current === undefined ? null : { previous: chairs[at - 1] ?? null, current, incoming: chairs[at + 1] ?? null };
}

function inOrder(): readonly Chairpersonship[] {
  return entriesOf<Chairpersonship>(chairpersonships);
}
