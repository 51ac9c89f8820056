import { said } from "../../catalogue/messages/said.ts";
import { notAllowed, queryIssue } from "../../press-releases/issues/filter-issues.ts";
import { QueryError } from "../../press-releases/issues/query-error.ts";
import { isPlainObject } from "../../press-releases/record/own-keys.ts";
import type { DataIssue } from "../../press-releases/record/types.ts";
import { type Fragment, raw } from "../writing/fragment.ts";
import type { SqlDialect } from "../writing/types.ts";
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
 * Reads the options that all functions share.
 *
 * @throws QueryError where one is unknown
 */
export function targetOf(options: unknown, others: readonly string[] = []): Target {
  const issues = checkOptions(options, others);
  if (issues.length > 0) throw new QueryError(issues);
  const {
    dialect: name,
    table = "press_releases",
    textIndex = true,
  } = options as {
    dialect: SqlDialect;
    table?: string;
    textIndex?: boolean;
  };
  const dialect = dialects[name];
  const names = { table: dialect.quote(table), of: (suffix: string) => dialect.quote(`${table}_${suffix}`) };
  return { dialect, table: raw(names.table), names, textIndex };
}

function checkOptions(options: unknown, others: readonly string[]): DataIssue[] {
  if (!isPlainObject(options))
    return [queryIssue("invalid-type", ["options"], `${said(options)} where options (an object) belong`)];
  const known = ["dialect", "table", "textIndex", ...others];
  const { dialect, table, textIndex } = options as Readonly<Record<string, unknown>>;
  const issues = Object.keys(options)
    .filter((key) => !known.includes(key))
    .map((key) => notAllowed("unknown-key", ["options", key], key, "an option", known));
  const names = Object.keys(dialects);
  if (!names.includes(dialect as string))
    issues.push(notAllowed("invalid-value", ["options", "dialect"], dialect, "a dialect", names));
  else if (table !== undefined) issues.push(...checkTable(table, dialects[dialect as SqlDialect]));
  if (textIndex !== undefined && typeof textIndex !== "boolean")
    issues.push(queryIssue("invalid-type", ["options", "textIndex"], `${said(textIndex)} where true or false belongs`));
  return issues;
}

/** A name that an engine would cut or change could be that of another table. */
function checkTable(table: unknown, { title, longestName }: Dialect): DataIssue[] {
  const path = ["options", "table"];
  if (typeof table !== "string" || table === "")
    return [queryIssue("invalid-type", path, `${said(table)} where the name of a table belongs`)];
  if (!/^[^\0\uD800-\uDFFF]+$/u.test(table))
    return [
      queryIssue("invalid-value", path, `${said(table)} has a NUL or half of a surrogate pair, which no name may have`),
    ];
  const most = longestName - longestSuffix;
  if (new TextEncoder().encode(table).length <= most) return [];
  return [
    queryIssue("invalid-value", path, `${said(table)} is longer than ${most} bytes, all that ${title} takes here`),
  ];
}
