import { chairpersonships, chairpersonshipYears } from "../../generated/chairpersonships.ts";
import { entryOf } from "../names/entry-of.ts";
import { withoutInvisible } from "../names/invisible.ts";
import type { Chairpersonship, ChairpersonshipYear } from "../types.ts";

export { type Chairpersonships, chairpersonships, chairpersonshipYears } from "../../generated/chairpersonships.ts";

/**
 * Whether a value is a year with a Chair.
 *
 * @example
 * isChairpersonshipYear(2015); // => true
 * isChairpersonshipYear("2015"); // => false
 */
export function isChairpersonshipYear(value: unknown): value is ChairpersonshipYear {
  return (chairpersonshipYears as readonly unknown[]).includes(value);
}

/**
 * Returns the Chairpersonship of a year.
 *
 * @throws RangeError where no Chair of the year is known; the message names the nearest year.
 * @example
 * getChairpersonship(2015).state; // => "RS"
 */
export function getChairpersonship(year: ChairpersonshipYear): Chairpersonship {
  return entryOf(chairpersonships, year, "Chairpersonship");
}

/**
 * Finds a Chairpersonship by its year, alone or in a label of osce.org.
 * Returns `undefined` if the text has no year with a Chair, or several.
 *
 * @example
 * findChairpersonship("Switzerland – OSCE Chairpersonship 2026")?.state; // => "CH"
 */
export function findChairpersonship(text: string): Chairpersonship | undefined {
  if (typeof text !== "string" && typeof text !== "number") return undefined;
  const years =
    withoutInvisible(String(text).slice(0, 200)).match(/\d+/g)?.map(Number).filter(isChairpersonshipYear) ?? [];
  return years.length === 1 && years[0] !== undefined ? chairpersonships[years[0]] : undefined;
}
