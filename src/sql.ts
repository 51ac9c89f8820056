/**
 * Writes the queries of an archive as SQL, for data that outgrow one process or are in a database already. Filters and answers are the same on
 * DuckDB, PostgreSQL, SQLite and ClickHouse. A statement is text and values; your driver runs it, and the library connects to nothing.
 *
 * @module osce-data/sql
 */

export { ArchiveError, isArchiveError } from "./archive/files/archive-error.ts";
export type { FacetCount } from "./archive/types.ts";
export type { ValueCount } from "./press-releases/counting/count.ts";
export type { TimelineCount, TimelineOptions, TimelineUnit } from "./press-releases/counting/timeline.ts";
export type {
  DataIssue,
  DimensionIds,
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseOrder,
  PressReleaseQuery,
} from "./press-releases/record/types.ts";
export { countToSql } from "./sql/questions/count-to-sql.ts";
export { facetToSql } from "./sql/questions/facet-to-sql.ts";
export { filterToSql } from "./sql/questions/filter-to-sql.ts";
export { timelineToSql } from "./sql/questions/timeline-to-sql.ts";
export { toSql } from "./sql/questions/to-sql.ts";
export { rowColumns } from "./sql/rows/row-columns.ts";
export { tableToSql } from "./sql/rows/table-to-sql.ts";
export { rowVersion, toRow } from "./sql/rows/to-row.ts";
export { writeRows } from "./sql/rows/write-rows.ts";
export type {
  SqlAnswerRow,
  SqlColumn,
  SqlDialect,
  SqlOptions,
  SqlPage,
  SqlQuery,
  SqlRow,
  SqlStatement,
  SqlStatistics,
  SqlText,
  SqlValue,
} from "./sql/writing/types.ts";
