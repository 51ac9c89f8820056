import { fieldOperationIds, fieldOperations } from "../../generated/field-operations.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { FieldOperation, FieldOperationId } from "../types.ts";

export { type FieldOperations, fieldOperationIds, fieldOperations } from "../../generated/field-operations.ts";

/**
 * Whether a value is the id of a field operation.
 *
 * @example
 * isFieldOperationId("mission-to-moldova"); // => true
 * isFieldOperationId("Mission to Moldova"); // => false
 */
export function isFieldOperationId(value: unknown): value is FieldOperationId {
  return (fieldOperationIds as readonly unknown[]).includes(value);
}

/**
 * Returns the field operation with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getFieldOperation("mission-to-moldova").hosts; // => ["MD"]
 */
export function getFieldOperation(id: FieldOperationId): FieldOperation {
  return entryOf(fieldOperations, id, "field operation");
}

/** The names of the collection, made on the first look-up. @internal */
export const fieldOperationNames: () => NameIndex<FieldOperation> =
  /* @__PURE__ */ lazyNames<FieldOperation>(fieldOperations);

/**
 * Finds a field operation by its id, an abbreviation, a current or former name, or a label of osce.org.
 * Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findFieldOperation("OSCE Office in Yerevan (closed)")?.id; // => "office-in-yerevan"
 * findFieldOperation("Centre in Bishkek")?.name; // => "Programme Office in Bishkek"
 */
export function findFieldOperation(text: string, options?: NameOptions): FieldOperation | undefined {
  return lookUp(fieldOperationNames(), text, options);
}
