import { contentTypeIds } from "../../generated/content-types.ts";
import { fieldOperationIds } from "../../generated/field-operations.ts";
import { fieldOfWorkIds } from "../../generated/fields-of-work.ts";
import { formerStateCodes } from "../../generated/former-states.ts";
import { institutionIds } from "../../generated/institutions.ts";
import { languageCodes } from "../../generated/languages.ts";
import { fieldsOfWorkBelow, institutionsBelow } from "../../generated/parents.ts";
import { participatingStateCodes } from "../../generated/participating-states.ts";
import { partnerCodes } from "../../generated/partners.ts";
import { placeIds } from "../../generated/places.ts";
import type { FilterDimension, PressRelease } from "../record/types.ts";

/** What a release can be filtered and counted by. */
export interface DimensionInfo {
  /** Completes "is not …" in an error. */
  readonly what: string;
  /** The ids that exist, in the lists of their collections. */
  readonly lists: readonly (readonly string[])[];
  /** The values of a release; a place may stand twice. */
  readonly valuesOf: (release: PressRelease) => readonly string[];
  /** The id right above an id, for the dimensions that are trees. */
  readonly parentOf?: (id: string) => string | undefined;
}

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The dimensions by their key in a filter. */
export const dimensions: Readonly<Record<FilterDimension, DimensionInfo>> = {
  type: { what: "the id of a content type", lists: [contentTypeIds], valuesOf: ({ type }) => one(type) },
  source: {
    what: "the id of an institution or field operation",
    lists: [institutionIds, fieldOperationIds],
    valuesOf: ({ sources }) => sources,
    parentOf: (id) => above(institutionsBelow, id) ?? (isIn(fieldOperationIds, id) ? "field-operations" : undefined),
  },
  fieldOfWork: {
    what: "the id of a field of work",
    lists: [fieldOfWorkIds],
    valuesOf: ({ fieldsOfWork }) => fieldsOfWork,
    parentOf: (id) => above(fieldsOfWorkBelow, id),
  },
  country: {
    what: "the code of a State",
    lists: [participatingStateCodes, partnerCodes, formerStateCodes],
    valuesOf: ({ countries }) => countries,
  },
  place: {
    what: "the id of a place",
    lists: [placeIds],
    valuesOf: ({ places }) => places.flatMap(({ place }) => one(place)),
  },
  language: { what: "the code of a language", lists: [languageCodes], valuesOf: ({ language }) => one(language) },
};

/** Whether a value is an id of the dimension. */
export function isIdOf(dimension: FilterDimension, value: unknown): boolean {
  return dimensions[dimension].lists.some((ids) => isIn(ids, value));
}

/** The given ids and, where the dimension is a tree, everything below them. */
export function withDescendants(dimension: FilterDimension, ids: readonly string[]): ReadonlySet<string> {
  const { lists, parentOf } = dimensions[dimension];
  const found = new Set(ids);
  if (parentOf === undefined) return found;
  for (const id of lists.flat()) {
    for (let above = parentOf(id); above !== undefined; above = parentOf(above)) if (ids.includes(above)) found.add(id);
  }
  return found;
}

function isIn(ids: readonly unknown[], value: unknown): boolean {
  return ids.includes(value);
}

function above(below: Readonly<Record<string, readonly string[]>>, id: string): string | undefined {
  return Object.keys(below).find((parent) => below[parent]?.includes(id));
}
