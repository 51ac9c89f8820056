import { institutionIds, institutions } from "../../generated/institutions.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Institution, InstitutionId } from "../types.ts";

export { type Institutions, institutionIds, institutions } from "../../generated/institutions.ts";

/**
 * Whether a value is the id of a structure or institution.
 *
 * @example
 * isInstitutionId("odihr"); // => true
 * isInstitutionId("ODIHR"); // => false
 */
export function isInstitutionId(value: unknown): value is InstitutionId {
  return (institutionIds as readonly unknown[]).includes(value);
}

/**
 * Returns the structure or institution with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getInstitution("odihr").seat; // => "warsaw"
 */
export function getInstitution(id: InstitutionId): Institution {
  return entryOf(institutions, id, "structure or institution");
}

/** The names of the collection, made on the first look-up. @internal */
export const institutionNames: () => NameIndex<Institution> = /* @__PURE__ */ lazyNames<Institution>(institutions);

/**
 * Finds a structure or institution by its id, an abbreviation, a current or former name, or a label of osce.org.
 * Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findInstitution("OSCE Chairmanship")?.id; // => "chairpersonship"
 * findInstitution("ODIHR")?.name; // => "Office for Democratic Institutions and Human Rights"
 */
export function findInstitution(text: string, options?: NameOptions): Institution | undefined {
  return lookUp(institutionNames(), text, options);
}
