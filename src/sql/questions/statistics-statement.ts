import { wordsCondition } from "../conditions/text-condition.ts";
import { statement } from "../dialects/render.ts";
import type { Target } from "../dialects/target.ts";
import { list, raw, sql } from "../writing/fragment.ts";
import { tooMuch } from "../writing/refuse.ts";
import type { SqlAnswerRow, SqlStatement, SqlStatistics } from "../writing/types.ts";
import { numberIn } from "./cells.ts";

/** Scores add up word by word, and engines limit how deep a sum is. */
const mostWords = 400;

/** What scores are computed from: a row for all records, and one for each word, so that an index of words is used where there is one. */
export function statisticsStatement(target: Target, words: ReadonlySet<string>): SqlStatement<SqlStatistics> {
  const { dialect, table } = target;
  if (words.size > mostWords)
    throw tooMuch(
      ["sort"],
      `by score of ${words.size} words is more than ${dialect.title} takes; at most ${mostWords}`,
    );
  const all = sql`SELECT 0 AS part, count(*) AS records, coalesce(sum(word_count), 0) AS words FROM ${table}`;
  const each = [...words].map((word, i) => {
    const where = wordsCondition(target, [word]);
    return sql`SELECT ${raw(String(i + 1))} AS part, count(*) AS records, 0 AS words FROM ${table} WHERE ${where}`;
  });
  return statement(list([all, ...each], " UNION ALL "), dialect, (rows) => statisticsIn(rows, words.size));
}

function statisticsIn(rows: readonly SqlAnswerRow[], words: number): SqlStatistics {
  const parts = new Map(rows.map((row) => [numberIn(row, "part"), row]));
  const holding = Array.from({ length: words }, (_, i) => numberIn(parts.get(i + 1), "records"));
  return [numberIn(parts.get(0), "records"), numberIn(parts.get(0), "words"), ...holding];
}
