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
 * The field of work with an id.
 *
 * @throws RangeError where there is none; the message names the nearest.
 * @example
 * getFieldOfWork("elections").dimension; // => "human"
 */
export function getFieldOfWork(id: FieldOfWorkId): FieldOfWork {
  return entryOf(fieldsOfWork, id, "field of work");
}

/** The names of the collection, made on the first look-up. @internal */
export const fieldOfWorkNames: () => NameIndex<FieldOfWork> = /* @__PURE__ */ lazyNames<FieldOfWork>(fieldsOfWork);

/**
 * Finds a field of work by an id, a label of osce.org of any year, or an alias; case, accents, "&" and a leading "The" do not matter.
 * `undefined` where nothing is found, or more than one.
 *
 * @throws TypeError where `names` is no list of languages.
 * @example
 * findFieldOfWork("Safety of journalists")?.parent; // => "media-freedom-and-development"
 * findFieldOfWork("Roma & Sinti")?.id; // => "roma-and-sinti"
 */
export function findFieldOfWork(text: string, options?: NameOptions): FieldOfWork | undefined {
  return lookUp(fieldOfWorkNames(), text, options);
}
