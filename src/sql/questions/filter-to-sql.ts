import type { PressReleaseFilter } from "../../press-releases/record/types.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { render } from "../dialects/render.ts";
import { targetFor } from "../dialects/target.ts";
import { refuse, wrongOption } from "../writing/refuse.ts";
import type { SqlOptions, SqlText } from "../writing/types.ts";

/**
 * Writes a filter as a condition, for use in the WHERE of a statement of your own. Its parameters are counted from `first` (default: 1); in
 * SQLite they are taken in turn.
 *
 * @throws QueryError where the filter or an option means nothing.
 * @example
 * const { text, values } = filterToSql({ country: "MD" }, { dialect: "duckdb", first: 2 });
 * text; // => "list_contains(countries, $2::VARCHAR)"
 * const longest = `SELECT max(word_count) AS words FROM press_releases WHERE date >= $1::DATE AND ${text}`;
 * await duckdb({ text: longest, values: ["2024-01-01", ...values] }); // => [{ words: 14 }]
 */
export function filterToSql(filter: PressReleaseFilter, options: SqlOptions & { readonly first?: number }): SqlText {
  const target = targetFor(filter, options, ["first"]);
  const { first = 1 } = options;
  if (!Number.isSafeInteger(first) || first < 1)
    refuse([wrongOption(["first"], first, "is not a whole number, 1 or more")]);
  return render(filterCondition(target, filter), target.dialect, first);
}
