import { pageOrders } from "../../../src/press-releases/filter/check-query.ts";
import { dimensions } from "../../../src/press-releases/filter/dimensions.ts";
import { definitions, type JsonSchema, refer } from "./json-schema-defs.ts";

// Written by hand beside check-filter.ts, because a check is no schema; a property test holds the two together.

const object = (properties: JsonSchema, rest: JsonSchema = {}): JsonSchema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...rest,
});

/** An object with at least one of some keys. A strict validator wants a required key among the properties beside it. */
const withOneOf = (keys: readonly string[], properties: JsonSchema): JsonSchema =>
  object(properties, { anyOf: keys.map((key) => ({ required: [key], properties: { [key]: {} } })) });

const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items, minItems: 1 });
const filters = listOf(refer("filter"));

/** One id, a list that means any, or a condition spelled out. */
function condition(dimension: string): JsonSchema {
  const ids = listOf(refer(dimension));
  const spelledOut = withOneOf(["any", "all", "none", "exists"], {
    any: { description: "At least one of these.", ...ids },
    all: { description: "Every one of these.", ...ids },
    none: { description: "None of these.", ...ids },
    exists: { description: "true: has any value; false: has none.", type: "boolean" },
    scope: {
      description: "descendants (the default) follows the tree of sources and fields of work; self does not.",
      enum: ["self", "descendants"],
    },
  });
  return { anyOf: [refer(dimension), ids, spelledOut] };
}

const words: JsonSchema = { type: "string", minLength: 1 };

const filter: JsonSchema = object(
  {
    text: {
      description: "Words that must occur, folded for case, accents and published spelling pairs.",
      anyOf: [
        words,
        object(
          {
            value: words,
            in: { description: "Where to look.", ...listOf({ enum: ["title", "body"] }) },
            mode: { enum: ["words", "phrase", "prefix"] },
          },
          { required: ["value"] },
        ),
      ],
    },
    date: {
      description: "A year, month or day, or a range with both ends inclusive.",
      anyOf: [
        refer("partialDate"),
        withOneOf(["from", "until"], { from: refer("partialDate"), until: refer("partialDate") }),
      ],
    },
    ...Object.fromEntries(Object.keys(dimensions).map((dimension) => [dimension, condition(dimension)])),
    and: { description: "Every one of these.", ...filters },
    or: { description: "At least one of these.", ...filters },
    not: { description: "Not this.", ...refer("filter") },
  },
  {
    description:
      "Keys join with AND, lists mean any. Not expressed here, and refused by the library: a range that ends before it begins, text without a word, filters nested deeper than 64 steps of a path.",
  },
);

const query: JsonSchema = object(
  {
    filter: { description: "Which releases.", ...refer("filter") },
    sort: {
      description: "What one order leaves equal the next decides; -date is newest first.",
      type: "array",
      items: { enum: pageOrders },
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
  },
  {
    description:
      "A filter, an order, a page, and what to count beside it; what the filter does not express is told there.",
  },
);

/** All definitions, the filter among them. */
export const queryDefinitions: Readonly<Record<string, JsonSchema>> = { ...definitions, filter };

/** The filter and the query as they are checked. */
export function queryJsonSchema(name: "filter" | "query"): JsonSchema {
  return name === "filter" ? refer("filter") : query;
}
