import { documentIds, documents } from "../../generated/documents.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { DocumentId, OsceDocument } from "../types.ts";

export { documentIds, documents, type OsceDocuments } from "../../generated/documents.ts";

/**
 * Whether a value is the id of a document.
 *
 * @example
 * isDocumentId("helsinki-final-act"); // => true
 * isDocumentId("Final Act"); // => false
 */
export function isDocumentId(value: unknown): value is DocumentId {
  return (documentIds as readonly unknown[]).includes(value);
}

/**
 * Returns the document with the given id.
 *
 * @throws RangeError where the id does not exist; the message names the nearest.
 * @example
 * getDocument("vienna-document").versions.at(-1)?.symbol; // => "FSC.DOC/1/11"
 */
export function getDocument(id: DocumentId): OsceDocument {
  return entryOf(documents, id, "document");
}

/** The names of the collection, made on the first look-up. @internal */
export const documentNames: () => NameIndex<OsceDocument> = /* @__PURE__ */ lazyNames<OsceDocument>(documents);

/**
 * Finds a document by its id, its name, another name in use or the name of a version. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findDocument("Helsinki Accords")?.adopted; // => "1975-08-01"
 * findDocument("Vienna Document 1999")?.id; // => "vienna-document"
 */
export function findDocument(text: string, options?: NameOptions): OsceDocument | undefined {
  return lookUp(documentNames(), text, options);
}
