import { dimensions } from "../../../src/press-releases/filter/dimensions.ts";
import type { FilterDimension } from "../../../src/press-releases/record/types.ts";
import {
  conditionJson,
  dateJson,
  filterWords,
  type JsonSchema,
  listJson,
  objectJson,
  queryPartsJson,
  textJson,
} from "../../../src/schemas/query-json.ts";
import { definitions, refer } from "./json-schema-defs.ts";

// In a file of its own a schema says once, under a name, what `z.toJSONSchema` spells out each time.

const parts = { idOf: refer, partialDate: () => refer("partialDate") };
const filters = (): JsonSchema => listJson(refer("filter"));

const filter: JsonSchema = objectJson(
  {
    text: textJson(),
    date: dateJson(parts),
    ...Object.fromEntries(
      (Object.keys(dimensions) as FilterDimension[]).map((dimension) => [dimension, conditionJson(dimension, parts)]),
    ),
    and: { description: filterWords.and, ...filters() },
    or: { description: filterWords.or, ...filters() },
    not: { description: filterWords.not, ...refer("filter") },
  },
  { description: filterWords.filter },
);

const query: JsonSchema = objectJson(
  { filter: { description: filterWords.inQuery, ...refer("filter") }, ...queryPartsJson() },
  { description: filterWords.query },
);

/** All definitions, the filter among them. */
export const queryDefinitions: Readonly<Record<string, JsonSchema>> = { ...definitions, filter };

/** The filter and the query as they are checked. */
export function queryJsonSchema(name: "filter" | "query"): JsonSchema {
  return name === "filter" ? refer("filter") : query;
}
