import { areaIds, areas } from "../../generated/areas.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Area, AreaId } from "../types.ts";

export { type Areas, areaIds, areas } from "../../generated/areas.ts";

/**
 * Whether a value is the id of an area.
 *
 * @example
 * isAreaId("kosovo"); // => true
 * isAreaId("Kosovo"); // => false
 */
export function isAreaId(value: unknown): value is AreaId {
  return (areaIds as readonly unknown[]).includes(value);
}

/**
 * Returns the area with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getArea("kosovo").states; // => []
 * getArea("transdniestria").states; // => ["MD"]
 */
export function getArea(id: AreaId): Area {
  return entryOf(areas, id, "area");
}

/** The names of the collection, made on the first look-up. @internal */
export const areaNames: () => NameIndex<Area> = /* @__PURE__ */ lazyNames<Area>(areas);

/**
 * Finds an area by its id, its name or another name in use. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findArea("Transnistria")?.name; // => "Transdniestria"
 * findArea("Nagorny Karabakh")?.id; // => "nagorno-karabakh"
 */
export function findArea(text: string, options?: NameOptions): Area | undefined {
  return lookUp(areaNames(), text, options);
}
