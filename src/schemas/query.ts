import type { ZodType } from "zod";
import * as z from "zod";
import { checkFilter, type SuggestFor } from "../press-releases/filter/check-filter.ts";
import { checkQuery } from "../press-releases/filter/check-query.ts";
import { wordsAfterPath } from "../press-releases/issues/filter-issues.ts";
import { QueryError } from "../press-releases/issues/query-error.ts";
import type { DataIssue, PressReleaseFilter, PressReleaseQuery } from "../press-releases/record/types.ts";
import { contentTypeKind, fieldOfWorkKind, languageKind, placeKind, sourceKind, stateKind } from "./id-faults.ts";

/** The names of the catalogue: the checks of the root know the spelling of ids alone. */
const suggest: SuggestFor = {
  type: (text) => contentTypeKind.suggest(text),
  source: (text) => sourceKind.suggest(text),
  fieldOfWork: (text) => fieldOfWorkKind.suggest(text),
  country: (text) => stateKind.suggest(text),
  place: (text) => placeKind.suggest(text),
  language: (text) => languageKind.suggest(text),
};

// Not a union of objects, which could only say "invalid union": the check of every filter is the schema, so that both say the same.

/** A schema that says of a value what the check says of it, the path as zod keeps it: apart from the words. */
function checked<T>(check: (value: unknown) => readonly DataIssue[], depth: number): ZodType<T> {
  return z.unknown().superRefine((value, context) => {
    for (const issue of check(value)) {
      const path = issue.path.slice(depth);
      context.addIssue({ code: "custom", path, message: wordsAfterPath(issue), params: { ...issue, path } });
    }
  }) as ZodType<T>;
}

/**
 * A filter that means something: what `matches` and all others that take a filter accept.
 *
 * @example
 * pressReleaseFilterSchema.safeParse({ country: "MD" }).success; // => true
 * pressReleaseFilterSchema.safeParse({ contry: "MD" }).error?.issues[0]?.path; // => ["contry"]
 */
export const pressReleaseFilterSchema: ZodType<PressReleaseFilter> = /* @__PURE__ */ checked(
  (value) => checkFilter(value, ["filter"], suggest),
  1,
);

/**
 * A query that means something: what an archive accepts.
 *
 * @example
 * pressReleaseQuerySchema.safeParse({ filter: { date: "2015" }, sort: ["-date"], limit: 5 }).success; // => true
 * pressReleaseQuerySchema.safeParse({ limit: -1 }).error?.issues[0]?.message; // => "-1 is not a whole number, 0 or more"
 */
export const pressReleaseQuerySchema: ZodType<PressReleaseQuery> = /* @__PURE__ */ checked(
  (value) => checkQuery(value, suggest),
  0,
);

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
