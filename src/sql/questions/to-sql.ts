import { wordsOfFilter } from "../../archive/query/filter-words.ts";
import { checkQuery } from "../../press-releases/filter/check-query.ts";
import type { PressReleaseOrder, PressReleaseQuery } from "../../press-releases/record/types.ts";
import { targetOf } from "../dialects/target.ts";
import { refuse, wrongOption } from "../writing/refuse.ts";
import type { SqlOptions, SqlQuery, SqlStatistics } from "../writing/types.ts";
import { areCounts } from "./cells.ts";
import { countStatement } from "./count-to-sql.ts";
import { facetStatement } from "./facet-to-sql.ts";
import { pageStatement } from "./page-statement.ts";
import { placeIn } from "./place-in.ts";
import { statisticsStatement } from "./statistics-statement.ts";

const newestFirst: readonly PressReleaseOrder[] = ["-date"];
const noWords: ReadonlySet<string> = new Set();

/**
 * Writes a query as statements: one for its page, one for how many releases it finds in all, and one for each facet that it names. For a
 * first page by score, run the statement of statistics first.
 *
 * @throws QueryError where the query or an option means nothing, `after` is not the `next` of a page, or the engine cannot say it.
 * @example
 * const { page, total } = toSql({ filter: { country: "MD" }, limit: 1 }, { dialect: "duckdb" });
 * total.answer(await duckdb(total)); // => 2
 * const first = page?.answer(await duckdb(page));
 * first?.items[0]?.id; // => "900002"
 * typeof first?.next; // => "string"
 *
 * const best = { filter: { text: "observers office" }, sort: ["score"] } as const;
 * const { statistics } = toSql(best, { dialect: "duckdb" });
 * const known = statistics?.answer(await duckdb(statistics)) ?? [];
 * const byScore = toSql(best, { dialect: "duckdb", statistics: known }).page;
 * byScore?.answer(await duckdb(byScore)).items.length; // => 1
 */
export function toSql(
  query: PressReleaseQuery,
  options: SqlOptions & { readonly statistics?: SqlStatistics },
): SqlQuery {
  const target = targetOf(options, ["statistics"], checkQuery(query));
  const { filter = {}, sort = newestFirst, limit = 20, after, facets = [] } = query;
  const isScored = sort.includes("score");
  const words = isScored ? wordsOfFilter(filter) : noWords;
  const place = after === undefined ? undefined : placeIn(target.dialect, sort, words, after);
  if (isScored && options.statistics !== undefined) checkStatistics(options.statistics, words);
  // All pages of one question use the statistics of the first.
  const known = isScored ? (place?.statistics ?? options.statistics) : [];
  return {
    statistics: known ? null : statisticsStatement(target, words),
    page: known ? pageStatement(target, { filter, sort, limit, place, words, statistics: known }) : null,
    total: countStatement(target, filter),
    facets: Object.fromEntries(facets.map((dimension) => [dimension, facetStatement(target, dimension, filter)])),
  };
}

function checkStatistics(statistics: unknown, words: ReadonlySet<string>): void {
  if (!Array.isArray(statistics) || !areCounts(statistics) || statistics.length !== words.size + 2)
    refuse([wrongOption(["statistics"], statistics, "is not the answer of the `statistics` of this query")]);
}
