import { encodeUtf8 } from "../../archive/bytes/utf8.ts";
import { checkFilter } from "../../press-releases/filter/check-filter.ts";
import { isPlainObject } from "../../press-releases/record/own-keys.ts";
import type { DataIssue, IssueCode, PressReleaseFilter } from "../../press-releases/record/types.ts";
import { type Fragment, raw } from "../writing/fragment.ts";
import { noSuchOption, refuse, wrongOption } from "../writing/refuse.ts";
import type { SqlDialect, SqlOptions } from "../writing/types.ts";
import { clickhouse } from "./clickhouse.ts";
import type { Dialect, TableNames } from "./dialect.ts";
import { duckdb } from "./duckdb.ts";
import { postgresql } from "./postgresql.ts";
import { sqlite } from "./sqlite.ts";

/** For what statements are written: an engine, a table, and whether it has an index of words. */
export interface Target {
  readonly dialect: Dialect;
  readonly table: Fragment;
  readonly names: TableNames;
  readonly textIndex: boolean;
}

const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgresql, sqlite, clickhouse };

/** Longer than any name that is put behind that of the table. */
const longestSuffix = "_after_update".length;

/**
 * Reads the options that all functions share; `issues` are those of the other arguments, to be told with them.
 *
 * @throws QueryError where there is an issue
 */
export function targetOf(options: unknown, others: readonly string[] = [], issues: readonly DataIssue[] = []): Target {
  refuse([...issues, ...checkOptions(options, others)]);
  const { dialect: name, table = "press_releases", textIndex = true } = options as SqlOptions;
  const dialect = dialects[name];
  const names = { table: dialect.quote(table), of: (suffix: string) => dialect.quote(`${table}_${suffix}`) };
  return { dialect, table: raw(names.table), names, textIndex };
}

/**
 * Reads a filter too, and what else was found wrong before.
 *
 * @throws QueryError where there is an issue
 */
export function targetFor(
  filter: PressReleaseFilter,
  options: unknown,
  others: readonly string[] = [],
  issues: readonly DataIssue[] = [],
): Target {
  return targetOf(options, others, [...issues, ...checkFilter(filter)]);
}

function checkOptions(options: unknown, others: readonly string[]): DataIssue[] {
  if (!isPlainObject(options)) return [wrongOption([], options, "where options (an object) belong", "invalid-type")];
  const known = ["dialect", "table", "textIndex", ...others];
  const { dialect, table, textIndex } = options as Readonly<Record<string, unknown>>;
  const issues = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => noSuchOption(key, key, "an option", known, "unknown-key"));
  const names = Object.keys(dialects);
  if (!names.includes(dialect as string)) issues.push(noSuchOption("dialect", dialect, "a dialect", names));
  else if (table !== undefined) issues.push(...checkTable(table, dialects[dialect as SqlDialect]));
  if (textIndex !== undefined && typeof textIndex !== "boolean")
    issues.push(wrongOption(["textIndex"], textIndex, "where true or false belongs", "invalid-type"));
  return issues;
}

/** A name that an engine would cut or change could be that of another table. */
function checkTable(table: unknown, { title, longestName }: Dialect): DataIssue[] {
  const wrong = (what: string, code?: IssueCode) => [wrongOption(["table"], table, what, code)];
  if (typeof table !== "string" || table === "") return wrong("where the name of a table belongs", "invalid-type");
  if (!/^[^\0\uD800-\uDFFF]+$/u.test(table)) return wrong("has a NUL or half of a surrogate pair");
  const most = longestName - longestSuffix;
  return encodeUtf8(table).length > most ? wrong(`is longer than ${most} bytes, all that ${title} takes here`) : [];
}
