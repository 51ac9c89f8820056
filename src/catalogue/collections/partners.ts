import { partnerCodes, partners } from "../../generated/partners.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Partner, PartnerCode } from "../types.ts";

export { type Partners, partnerCodes, partners } from "../../generated/partners.ts";

/**
 * Whether a value is the code of a Partner for Co-operation.
 *
 * @example
 * isPartnerCode("JP"); // => true
 * isPartnerCode("MN"); // => false
 */
export function isPartnerCode(value: unknown): value is PartnerCode {
  return (partnerCodes as readonly unknown[]).includes(value);
}

/**
 * Returns the Partner for Co-operation with the given code.
 *
 * @throws RangeError where the code does not exist; the message names the nearest.
 * @example
 * getPartner("JP").group; // => "asian"
 */
export function getPartner(id: PartnerCode): Partner {
  return entryOf(partners, id, "Partner for Co-operation");
}

/** The names of the collection, made on the first look-up. @internal */
export const partnerNames: () => NameIndex<Partner> = /* @__PURE__ */ lazyNames<Partner>(partners);

/**
 * Finds a Partner for Co-operation by a code (alpha-2, alpha-3, numeric), a name or an alias. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findPartner("South Korea")?.id; // => "KR"
 */
export function findPartner(text: string, options?: NameOptions): Partner | undefined {
  return lookUp(partnerNames(), text, options);
}
