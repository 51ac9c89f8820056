import { contentTypeIds, contentTypes } from "../../generated/content-types.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { ContentType, ContentTypeId } from "../types.ts";

export { type ContentTypes, contentTypeIds, contentTypes } from "../../generated/content-types.ts";

/**
 * Whether a value is the id of a content type.
 *
 * @example
 * isContentTypeId("press-release"); // => true
 * isContentTypeId("Press release"); // => false
 */
export function isContentTypeId(value: unknown): value is ContentTypeId {
  return (contentTypeIds as readonly unknown[]).includes(value);
}

/**
 * Returns the content type with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getContentType("press-release").name; // => "Press release"
 */
export function getContentType(id: ContentTypeId): ContentType {
  return entryOf(contentTypes, id, "content type");
}

/** The names of the collection, made on the first look-up. @internal */
export const contentTypeNames: () => NameIndex<ContentType> = /* @__PURE__ */ lazyNames<ContentType>(contentTypes);

/**
 * Finds a content type by its id or a label of osce.org. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findContentType("News Item")?.id; // => "news"
 */
export function findContentType(text: string, options?: NameOptions): ContentType | undefined {
  return lookUp(contentTypeNames(), text, options);
}
