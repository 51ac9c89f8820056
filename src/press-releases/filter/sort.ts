import { assertList } from "../issues/assert-list.ts";
import { notAllowed, queryIssue, shown } from "../issues/filter-issues.ts";
import { QueryError } from "../issues/query-error.ts";
import type { PressRelease } from "../record/types.ts";
import { wordsOf } from "./words.ts";

/** What a list can be ordered by; `-date` is newest first. */
export type ListOrder = "date" | "-date" | "title";

type Compare = (a: PressRelease, b: PressRelease) => number;

/** Releases without a date come last in both directions: absent is neither early nor late. */
const comparisons: Readonly<Record<ListOrder, Compare>> = {
  date: (a, b) => compareText(a.date ?? "~", b.date ?? "~"),
  "-date": (a, b) => compareText(b.date ?? "", a.date ?? ""),
  title: (a, b) => compareText(wordsOf(a.title).join(" "), wordsOf(b.title).join(" ")),
};

/**
 * The releases in order. If one key leaves two releases equal, the next key decides. If all keys do, the two keep their order.
 *
 * @throws QueryError where the order is no list, or a key is unknown.
 * @throws TypeError where the releases are no list.
 * @example
 * sortPressReleases(releases, ["-date"])[0]?.date; // => "2024-04-10"
 */
export function sortPressReleases(releases: readonly PressRelease[], order: readonly ListOrder[]): PressRelease[] {
  assertList(releases, "sortPressReleases");
  const allowed = Object.keys(comparisons);
  if (!Array.isArray(order as unknown))
    throw new QueryError([
      queryIssue("invalid-type", ["sort"], `${shown(order)} where a list belongs; allowed: ${allowed.join(", ")}`),
    ]);
  const issues = order.flatMap((key, i) =>
    allowed.includes(key) ? [] : [notAllowed("invalid-value", ["sort", i], key, "an order", allowed)],
  );
  if (issues.length > 0) throw new QueryError(issues);
  return [...releases].sort((a, b) => {
    for (const key of order) {
      const difference = comparisons[key](a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** By code units: the same on every machine, and right for ISO dates and folded words. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
