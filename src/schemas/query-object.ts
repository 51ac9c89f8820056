import type { ZodObject, ZodType } from "zod/v4";
import * as z from "zod/v4";
import { dimensions } from "../press-releases/filter/dimensions.ts";
import type { FilterDimension } from "../press-releases/record/types.ts";
import { idJson, partialDateJson } from "./definitions-json.ts";
import { conditionJson, dateJson, filterWords, type JsonSchema, queryPartsJson, textJson } from "./query-json.ts";

// Filter and query as objects of zod, for those who ask for their shape or make JSON Schemas of them. The checks decide what is right:
// `query.ts` puts these in their place.

const parts = { idOf: idJson, partialDate: partialDateJson };

/** The keys of a filter; `filter` gives the schema of those within. */
export function filterObject(filter: () => ZodType): ZodObject {
  const filters = () => z.array(z.lazy(filter)).min(1);
  const conditions = (Object.keys(dimensions) as FilterDimension[]).map((dimension) => [
    dimension,
    shownAs(() => conditionJson(dimension, parts)).optional(),
  ]);
  return z.strictObject({
    text: shownAs(textJson).optional(),
    date: shownAs(() => dateJson(parts)).optional(),
    ...Object.fromEntries(conditions),
    and: withWords(filterWords.and, filters()).optional(),
    or: withWords(filterWords.or, filters()).optional(),
    not: withWords(filterWords.not, z.lazy(filter)).optional(),
  });
}

/** The keys of a query. */
export function queryObject(filter: () => ZodType): ZodObject {
  const shape = Object.keys(queryPartsJson()).map((key) => [
    key,
    shownAs(() => queryPartsJson()[key] as JsonSchema).optional(),
  ]);
  return z.strictObject({
    filter: withWords(filterWords.inQuery, z.lazy(filter)).optional(),
    ...Object.fromEntries(shape),
  });
}

/** A schema with what a JSON Schema is to say of it: a description without an id, which no other can collide with. */
export function withWords<Schema extends ZodType>(description: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** A schema of which `z.toJSONSchema` gives what a function says. */
function shownAs(json: () => JsonSchema): ZodType {
  const schema = z.unknown();
  // The library asks for this method before it works out a JSON Schema of its own.
  schema._zod.toJSONSchema = json;
  return schema;
}
