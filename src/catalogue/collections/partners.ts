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
 * The Partner for Co-operation with a code.
 *
 * @throws RangeError where there is none; the message names the nearest.
 * @example
 * getPartner("JP").group; // => "asian"
 */
export function getPartner(id: PartnerCode): Partner {
  return entryOf(partners, id, "Partner for Co-operation");
}

/** The names of the collection, made on the first look-up. @internal */
export const partnerNames: () => NameIndex<Partner> = /* @__PURE__ */ lazyNames<Partner>(partners);

/**
 * Finds a Partner for Co-operation by a code (alpha-2, alpha-3, numeric), a name or an alias; case, accents, "&" and a leading "The" do not matter.
 * `undefined` where nothing is found, or more than one.
 *
 * @throws TypeError where `names` is no list of languages.
 * @example
 * findPartner("South Korea")?.id; // => "KR"
 */
export function findPartner(text: string, options?: NameOptions): Partner | undefined {
  return lookUp(partnerNames(), text, options);
}
