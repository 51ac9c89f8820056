import { contentTypes } from "../../catalogue/collections/content-types.ts";
import { fieldOperations } from "../../catalogue/collections/field-operations.ts";
import { fieldsOfWork } from "../../catalogue/collections/fields-of-work.ts";
import { institutions } from "../../catalogue/collections/institutions.ts";
import { nearest } from "../../catalogue/messages/nearest.ts";
import type { PrintedLabel } from "../../press-releases/record/types.ts";

/** The name that a label was probably meant to be. */
export type Suggest = (label: string, printed: PrintedLabel) => string | undefined;

/** A page with more unknown labels is no page of the site; comparing them all would take minutes. */
const mostCompared = 100;

/** Suggestions for the labels of one page, each compared with the names once. */
export function suggestions(): Suggest {
  let seen: Map<string, string | undefined> | undefined;
  return (label, printed) => {
    seen ??= new Map();
    const key = `${printed} ${label}`;
    if (!seen.has(key) && seen.size < mostCompared) seen.set(key, nearest(label, knownNames(printed)));
    return seen.get(key);
  };
}

function knownNames(printed: PrintedLabel): string[] {
  if (printed === "source") return [...names(institutions), ...names(fieldOperations)];
  return printed === "fieldsOfWork" ? names(fieldsOfWork) : printed === "type" ? names(contentTypes) : [];
}

function names(entries: object): string[] {
  return Object.values(entries as Readonly<Record<string, { readonly name: string }>>).map(({ name }) => name);
}
