import { groupIds, groups } from "../../generated/groups.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { Group, GroupId } from "../types.ts";

export { type Groups, groupIds, groups } from "../../generated/groups.ts";

/**
 * Whether a value is the id of a group.
 *
 * @example
 * isGroupId("asian-partners"); // => true
 * isGroupId("Asian Partners for Co-operation"); // => false
 */
export function isGroupId(value: unknown): value is GroupId {
  return (groupIds as readonly unknown[]).includes(value);
}

/**
 * Returns the group with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getGroup("mediterranean-partners").members; // => ["DZ", "EG", "IL", "JO", "MA", "TN"]
 */
export function getGroup(id: GroupId): Group {
  return entryOf(groups, id, "group");
}

/** The names of the collection, made on the first look-up. @internal */
export const groupNames: () => NameIndex<Group> = /* @__PURE__ */ lazyNames<Group>(groups);

/**
 * Finds a group by its id or a label of the navigation. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findGroup("Asian Partners for Co-operation")?.members.length; // => 5
 * findGroup("Closed field activities")?.of; // => "field-operations"
 */
export function findGroup(text: string, options?: NameOptions): Group | undefined {
  return lookUp(groupNames(), text, options);
}
