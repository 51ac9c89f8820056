import type { ValueCount } from "../../press-releases/counting/count.ts";
import type { DimensionIds, FilterDimension, PressRelease } from "../../press-releases/record/types.ts";

/** The engines that statements are written for. */
export type SqlDialect = "duckdb" | "postgresql" | "sqlite" | "clickhouse";

/** For which engine and which table a statement is. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** The name of the table or view, without a schema or database before it: `press_releases` unless told otherwise. */
  readonly table?: string;
  /** Whether the table was made with an index of words, which is so unless told otherwise; DuckDB has none. */
  readonly textIndex?: boolean;
}

/** A value that a statement hands to the engine. Lists occur for PostgreSQL and ClickHouse only. */
export type SqlValue = string | number | readonly string[];

/** What a driver gives for a row of an answer: an object with the columns as keys. */
export type SqlAnswerRow = Readonly<Record<string, unknown>>;

/** A part of a statement with its values, by place and by name. */
export interface SqlText {
  readonly text: string;
  /** By place: `$1` in DuckDB and PostgreSQL, each `?` in turn in SQLite. */
  readonly values: readonly SqlValue[];
  /** By name: `{p1:String}` in ClickHouse takes `p1`. */
  readonly named: Readonly<Record<string, SqlValue>>;
}

/** A question as an engine takes it, and what makes the answer of its rows. */
export interface SqlStatement<Answer> extends SqlText {
  /**
   * The rows as the answer of an archive. Counts may come as numbers, bigints or text.
   *
   * @throws TypeError where the rows are not those of the statement.
   */
  answer(rows: readonly SqlAnswerRow[]): Answer;
}

/** What scores are computed from: how many records there are, how many words they have, and how many hold each word of the filter. */
export type SqlStatistics = readonly number[];

/** A page of releases, as an archive gives it. */
export interface SqlPage {
  readonly items: readonly PressRelease[];
  /** The `after` of the page behind this one, on any engine or in an archive; `null` where this is the last. */
  readonly next: string | null;
}

/** The statements of a query. */
export interface SqlQuery {
  /** For a first page by score: to be run before, its answer handed to `toSql`. `null` where no statistics are wanted, or they are there. */
  readonly statistics: SqlStatement<SqlStatistics> | null;
  /** `null` as long as statistics are wanted. */
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

/** A release as a row: a value for each column, none that JSON cannot hold. */
export type SqlRow = Readonly<Record<string, string | number | null | readonly string[]>>;
