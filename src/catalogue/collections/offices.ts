import { officeIds, offices } from "../../generated/offices.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Office, OfficeId } from "../types.ts";

export { type Offices, officeIds, offices } from "../../generated/offices.ts";

/**
 * Whether a value is the id of an office.
 *
 * @example
 * isOfficeId("secretary-general"); // => true
 * isOfficeId("Secretary General"); // => false
 */
export function isOfficeId(value: unknown): value is OfficeId {
  return (officeIds as readonly unknown[]).includes(value);
}

/**
 * Returns the office with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getOffice("secretary-general").terms[0]?.name; // => "Wilhelm Höynck"
 */
export function getOffice(id: OfficeId): Office {
  return entryOf(offices, id, "office");
}

/** The names of the collection, made on the first look-up. @internal */
export const officeNames: () => NameIndex<Office> = /* @__PURE__ */ lazyNames<Office>(offices);

/**
 * Finds an office by its id, its title or an abbreviation. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findOffice("High Commissioner on National Minorities")?.id; // => "hcnm"
 */
export function findOffice(text: string, options?: NameOptions): Office | undefined {
  return lookUp(officeNames(), text, options);
}
