import type { ValueCount } from "../../press-releases/counting/count.ts";
import type { DimensionIds, FilterDimension, PressRelease } from "../../press-releases/record/types.ts";

/** The engines that statements are written for. */
export type SqlDialect = "duckdb" | "postgresql" | "sqlite" | "clickhouse";

/** The engine and the table that a statement is for. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** The name of the table or view, without a schema or database before it. Default: `press_releases`. */
  readonly table?: string;
  /** Whether the table was made with an index of words. Default: `true`; DuckDB has no such index. */
  readonly textIndex?: boolean;
}

/** A value that a statement passes to the engine. Only PostgreSQL and ClickHouse get lists. */
export type SqlValue = string | number | readonly string[];

/** A row as a driver returns it: an object with the columns as keys. */
export type SqlAnswerRow = Readonly<Record<string, unknown>>;

/** A part of a statement with its values, by place and by name. */
export interface SqlText {
  readonly text: string;
  /** By place: `$1` in DuckDB and PostgreSQL, each `?` in turn in SQLite. */
  readonly values: readonly SqlValue[];
  /** By name: `{p1:String}` in ClickHouse takes `p1`. */
  readonly named: Readonly<Record<string, SqlValue>>;
}

/** A question as an engine takes it, and the function that makes its rows into the answer. */
export interface SqlStatement<Answer> extends SqlText {
  /**
   * Turns the rows into the answer that an archive would give. Counts may come as numbers, bigints or text.
   *
   * @throws TypeError if the rows are not those of the statement.
   */
  answer(rows: readonly SqlAnswerRow[]): Answer;
}

/** What scores are computed from: how many records there are, how many words they have, and how many hold each word of the filter. */
export type SqlStatistics = readonly number[];

/** A page of releases, as an archive gives it. */
export interface SqlPage {
  readonly items: readonly PressRelease[];
  /** Pass this as `after` to get the next page, from any engine or from an archive. `null` on the last page. */
  readonly next: string | null;
}

/** The statements of a query. */
export interface SqlQuery {
  /** For a first page by score: run it first and pass its answer to `toSql`. `null` if no statistics are needed, or you passed them. */
  readonly statistics: SqlStatement<SqlStatistics> | null;
  /** `null` until you pass the statistics that it needs. */
  readonly page: SqlStatement<SqlPage> | null;
  readonly total: SqlStatement<number>;
  /** For the dimensions that the query names. */
  readonly facets: {
    readonly [Dimension in FilterDimension]?: SqlStatement<readonly ValueCount<DimensionIds[Dimension]>[]>;
  };
}

/** A column of the table. */
export interface SqlColumn {
  readonly name: string;
  /** As the engine writes it. */
  readonly type: string;
}

/** A release as a row. It has a value for each column, and JSON can hold every value. */
export type SqlRow = Readonly<Record<string, string | number | null | readonly string[]>>;
