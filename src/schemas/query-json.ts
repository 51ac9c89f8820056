import { pageOrders } from "../press-releases/filter/check-query.ts";
import { dimensions } from "../press-releases/filter/dimensions.ts";
import type { FilterDimension } from "../press-releases/record/types.ts";

// Written by hand beside check-filter.ts, because a check is no schema; a property test holds the two together. What leads back to a filter –
// `and`, `or`, `not` – is not here: how that is written depends on where the schema stands.

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** How a schema says what it says in many places: spelled out, or by reference to a definition. */
export interface JsonParts {
  readonly idOf: (dimension: FilterDimension) => JsonSchema;
  readonly partialDate: () => JsonSchema;
}

/** A strict object. */
export function objectJson(properties: JsonSchema, rest: JsonSchema = {}): JsonSchema {
  return { type: "object", properties, additionalProperties: false, ...rest };
}

/** A list that is not empty. */
export function listJson(items: JsonSchema): JsonSchema {
  return { type: "array", items, minItems: 1 };
}

/** An object with at least one of some keys. A strict validator wants a required key among the properties beside it. */
function withOneOf(keys: readonly string[], properties: JsonSchema): JsonSchema {
  return objectJson(properties, { anyOf: keys.map((key) => ({ required: [key], properties: { [key]: {} } })) });
}

/** One id, a list that means any, or a condition spelled out. */
export function conditionJson(dimension: FilterDimension, { idOf }: JsonParts): JsonSchema {
  const ids = () => listJson(idOf(dimension));
  const spelledOut = withOneOf(["any", "all", "none", "exists"], {
    any: { description: "At least one of these.", ...ids() },
    all: { description: "Every one of these.", ...ids() },
    none: { description: "None of these.", ...ids() },
    exists: { description: "true: has any value; false: has none.", type: "boolean" },
    scope: {
      description: "descendants (the default) follows the tree of sources and fields of work; self does not.",
      enum: ["self", "descendants"],
    },
  });
  return { anyOf: [idOf(dimension), ids(), spelledOut] };
}

export function textJson(): JsonSchema {
  const words = () => ({ type: "string", minLength: 1 });
  return {
    description: "Words that must occur, folded for case, accents and published spelling pairs.",
    anyOf: [
      words(),
      objectJson(
        {
          value: words(),
          in: { description: "Where to look.", ...listJson({ enum: ["title", "body"] }) },
          mode: { enum: ["words", "phrase", "prefix"] },
        },
        { required: ["value"] },
      ),
    ],
  };
}

export function dateJson({ partialDate }: JsonParts): JsonSchema {
  return {
    description: "A year, month or day, or a range with both ends inclusive.",
    anyOf: [partialDate(), withOneOf(["from", "until"], { from: partialDate(), until: partialDate() })],
  };
}

/** What of a query is no filter. */
export function queryPartsJson(): JsonSchema {
  return {
    sort: {
      description: "What one order leaves equal the next decides; -date is newest first.",
      type: "array",
      items: { enum: [...pageOrders] },
    },
    limit: {
      description: "How many releases to return; 20 unless told otherwise.",
      type: "integer",
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
    },
    after: { description: "Where the page begins: the next of the page before it.", type: "string", minLength: 1 },
    facets: {
      description: "The dimensions to count under the filter.",
      type: "array",
      items: { enum: Object.keys(dimensions) },
    },
  };
}

/** What the keys mean that lead to filters, and the whole. */
export const filterWords = {
  and: "Every one of these.",
  or: "At least one of these.",
  not: "Not this.",
  filter:
    "Keys join with AND, lists mean any. Not expressed here, and refused by the library: a range that ends before it begins, text without a word, filters nested deeper than 64 steps of a path.",
  inQuery: "Which releases.",
  query:
    "A filter, an order, a page, and what to count beside it; its description says what the schema of the filter cannot express.",
} as const;
