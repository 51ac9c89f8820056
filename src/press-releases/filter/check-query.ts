import { notAllowed, queryIssue, type Suggest, shown } from "../issues/filter-issues.ts";
import { isPlainObject } from "../record/own-keys.ts";
import type { DataIssue, PressReleaseOrder } from "../record/types.ts";
import { checkFilter, isFilterKey, type SuggestFor } from "./check-filter.ts";
import { dimensions } from "./dimensions.ts";

type Check = (value: unknown, key: string, suggest: SuggestFor | undefined) => readonly DataIssue[];

/** The orders of a page, as a query names them. */
export const pageOrders: readonly PressReleaseOrder[] = ["date", "-date", "title", "score"];

const checks: Readonly<Record<string, Check>> = {
  filter: (value, key, suggest) => checkFilter(value, [key], suggest),
  sort: (value, key) => checkList(value, key, "an order", pageOrders),
  limit: (value, key) =>
    Number.isSafeInteger(value) && (value as number) >= 0
      ? []
      : [queryIssue("invalid-value", [key], `${shown(value)} is not a whole number, 0 or more`)],
  after: (value, key) =>
    typeof value === "string" && value !== ""
      ? []
      : [queryIssue("invalid-type", [key], `${shown(value)} where the \`next\` of another page belongs`)],
  facets: (value, key) => checkList(value, key, "a dimension", Object.keys(dimensions)),
};

/** Everything that is wrong with a query; empty for a query that means something. A key that holds `undefined` counts as absent. */
export function checkQuery(query: unknown, suggest?: SuggestFor): readonly DataIssue[] {
  if (!isPlainObject(query))
    return [queryIssue("invalid-type", [], `${shown(query)} where a query (an object) belongs`)];
  return Object.entries(query).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check !== undefined) return check(value, key, suggest);
    // The most likely slip: a filter where a query belongs.
    const meant: Suggest | undefined = isFilterKey(key) ? () => `filter.${key}` : undefined;
    return [notAllowed("unknown-key", [key], key, "a key of a query", Object.keys(checks), meant)];
  });
}

function checkList(value: unknown, key: string, what: string, allowed: readonly string[]): readonly DataIssue[] {
  if (!Array.isArray(value))
    return [queryIssue("invalid-type", [key], `${shown(value)} where a list belongs; allowed: ${allowed.join(", ")}`)];
  return value.flatMap((item, i) =>
    allowed.includes(item) ? [] : [notAllowed("invalid-value", [key, i], item, what, allowed)],
  );
}
