import type { ZodObject, ZodType } from "zod/v4";
import { checkFilter, type SuggestFor } from "../press-releases/filter/check-filter.ts";
import { checkQuery } from "../press-releases/filter/check-query.ts";
import { wordsAfterPath } from "../press-releases/issues/filter-issues.ts";
import { QueryError } from "../press-releases/issues/query-error.ts";
import type { DataIssue, PressReleaseFilter, PressReleaseQuery } from "../press-releases/record/types.ts";
import { contentTypeKind, fieldOfWorkKind, languageKind, placeKind, sourceKind, stateKind } from "./id-faults.ts";
import { filterWords } from "./query-json.ts";
import { filterObject, queryObject, withWords } from "./query-object.ts";
import { withParse } from "./with-parse.ts";

/** The names of the catalogue: the checks of the root know the spelling of ids alone. */
const suggest: SuggestFor = {
  type: (text) => contentTypeKind.suggest(text),
  source: (text) => sourceKind.suggest(text),
  fieldOfWork: (text) => fieldOfWorkKind.suggest(text),
  country: (text) => stateKind.suggest(text),
  place: (text) => placeKind.suggest(text),
  language: (text) => languageKind.suggest(text),
};

// The check of every filter is the schema, so that both say the same: a union of objects could only say "invalid union". The object beside it
// is what `z.toJSONSchema` shows.

/** An object that says of a value what the check says of it, the path as zod keeps it: apart from the words. */
function checked<T>(object: ZodObject, check: (value: unknown) => readonly DataIssue[], depth: number): ZodType<T, T> {
  return withParse<T>(object, () => (payload) => {
    for (const issue of check(payload.value)) {
      const path = issue.path.slice(depth);
      const words = { path, message: wordsAfterPath(issue), params: { ...issue, path } };
      payload.issues.push({ code: "custom", input: payload.value, ...words });
    }
    return payload;
  });
}

/**
 * A valid filter: what `matches` and every other function that takes a filter accepts.
 *
 * @example
 * pressReleaseFilterSchema.safeParse({ country: "MD" }).success; // => true
 * pressReleaseFilterSchema.safeParse({ contry: "MD" }).error?.issues[0]?.path; // => ["contry"]
 */
export const pressReleaseFilterSchema: ZodType<PressReleaseFilter, PressReleaseFilter> = /* @__PURE__ */ (() => {
  const object = filterObject(() => schema);
  const schema = withWords(
    filterWords.filter,
    checked<PressReleaseFilter>(object, (value) => checkFilter(value, ["filter"], suggest), 1),
  );
  return schema;
})();

/**
 * A valid query: what an archive accepts.
 *
 * @example
 * pressReleaseQuerySchema.safeParse({ filter: { date: "2015" }, sort: ["-date"], limit: 5 }).success; // => true
 * pressReleaseQuerySchema.safeParse({ limit: -1 }).error?.issues[0]?.message; // => "-1 is not a whole number, 0 or more"
 */
export const pressReleaseQuerySchema: ZodType<PressReleaseQuery, PressReleaseQuery> = /* @__PURE__ */ (() =>
  withWords(
    filterWords.query,
    checked<PressReleaseQuery>(
      queryObject(() => pressReleaseFilterSchema),
      (value) => checkQuery(value, suggest),
      0,
    ),
  ))();

/**
 * Checks a value, such as the body of a request, as a query and returns it.
 *
 * @throws QueryError where it means nothing.
 * @example
 * parseQuery({ filter: { country: "MD" }, limit: 5 }).limit; // => 5
 */
export function parseQuery(value: unknown): PressReleaseQuery {
  const issues = checkQuery(value, suggest);
  if (issues.length > 0) throw new QueryError(issues);
  return value as PressReleaseQuery;
}
