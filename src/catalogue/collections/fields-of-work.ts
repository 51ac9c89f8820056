import { fieldOfWorkIds, fieldsOfWork } from "../../generated/fields-of-work.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { FieldOfWork, FieldOfWorkId } from "../types.ts";

export { type FieldsOfWork, fieldOfWorkIds, fieldsOfWork } from "../../generated/fields-of-work.ts";

/**
 * Whether a value is the id of a field of work.
 *
 * @example
 * isFieldOfWorkId("roma-and-sinti"); // => true
 * isFieldOfWorkId("Roma and Sinti"); // => false
 */
export function isFieldOfWorkId(value: unknown): value is FieldOfWorkId {
  return (fieldOfWorkIds as readonly unknown[]).includes(value);
}

/**
 * Returns the field of work with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getFieldOfWork("elections").dimension; // => "human"
 */
export function getFieldOfWork(id: FieldOfWorkId): FieldOfWork {
  return entryOf(fieldsOfWork, id, "field of work");
}

/** The names of the collection, made on the first look-up. @internal */
export const fieldOfWorkNames: () => NameIndex<FieldOfWork> = /* @__PURE__ */ lazyNames<FieldOfWork>(fieldsOfWork);

/**
 * Finds a field of work by its id, a label of osce.org of any year, or an alias. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findFieldOfWork("Safety of journalists")?.parent; // => "media-freedom-and-development"
 * findFieldOfWork("Roma & Sinti")?.id; // => "roma-and-sinti"
 */
export function findFieldOfWork(text: string, options?: NameOptions): FieldOfWork | undefined {
  return lookUp(fieldOfWorkNames(), text, options);
}
