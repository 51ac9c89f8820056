import { dayNumber } from "../../archive/index/day-number.ts";
import { deepFreeze } from "../../archive/index/deep-freeze.ts";
import { cursorOf, type Place } from "../../archive/query/cursor.ts";
import { wordsOf } from "../../press-releases/filter/words.ts";
import type { PressRelease, PressReleaseFilter, PressReleaseOrder } from "../../press-releases/record/types.ts";
import { filterCondition } from "../conditions/filter-condition.ts";
import { statement } from "../dialects/render.ts";
import type { Target } from "../dialects/target.ts";
import { allOf, type Fragment, parameter, raw, sql } from "../writing/fragment.ts";
import type { SqlAnswerRow, SqlPage, SqlStatement, SqlStatistics } from "../writing/types.ts";
import { numberIn, textIn } from "./cells.ts";
import { isBehind, orderOf } from "./order.ts";
import { scoreOf } from "./score-of.ts";

/** What a page is cut from, and where. */
export interface PageRequest {
  readonly filter: PressReleaseFilter;
  readonly sort: readonly PressReleaseOrder[];
  readonly limit: number;
  readonly place: Place | undefined;
  /** Of the filter, where the order is by score. */
  readonly words: ReadonlySet<string>;
  readonly statistics: SqlStatistics;
}

/** The statement of a page: one row more than it shows, which tells whether another page is behind. */
export function pageStatement(target: Target, request: PageRequest): SqlStatement<SqlPage> {
  const { sort, limit, statistics } = request;
  return statement(rowsOf(target, request), target.dialect, (rows) => {
    const items = rows.slice(0, limit).map((row): PressRelease => deepFreeze(JSON.parse(textIn(row, "record"))));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      next: last === undefined ? null : cursorOf(sort, placeOfRow(last, rows[limit - 1], sort), statistics),
    };
  });
}

function rowsOf(target: Target, { filter, sort, limit, place, words, statistics }: PageRequest): Fragment {
  const { dialect, table } = target;
  const isScored = sort.includes("score");
  const score = isScored ? sql`, ${scoreOf(target, words, statistics)} AS score` : [];
  const where = filterCondition(target, filter);
  const behind = place === undefined ? [] : [isBehind(target, sort, place)];
  const order = sql` ORDER BY ${orderOf(target, sort)}`;
  const cut = sql`${order} LIMIT ${parameter("count", limit === 0 ? 0 : limit + 1)}`;
  if (!dialect.readsRecordsLast)
    return sql`SELECT record${score} FROM ${table} WHERE ${allOf([where, ...behind])}${cut}${raw(dialect.behindPage)}`;
  // Records are wide: they are read when it is known which of them are shown.
  const keys = raw(`id, id_key, date${sort.includes("title") ? ", title_words" : ""}`);
  const rows = sql`SELECT * FROM (SELECT ${keys}${score} FROM ${table} WHERE ${where}) AS p WHERE ${allOf(behind)}${cut}`;
  const records = sql`SELECT id AS record_id, record FROM ${table}`;
  const shown = raw(isScored ? "record, score" : "record");
  return sql`SELECT ${shown} FROM (${rows}) AS k JOIN (${records}) AS r ON r.record_id = k.id${order}`;
}

function placeOfRow(
  { date, id, title }: PressRelease,
  row: SqlAnswerRow | undefined,
  sort: readonly PressReleaseOrder[],
): Pick<Place, "date" | "id" | "title" | "score"> {
  const score = sort.includes("score") ? numberIn(row, "score") : 0;
  return { date: dayNumber(date), id, title: wordsOf(title).join(" "), score };
}
