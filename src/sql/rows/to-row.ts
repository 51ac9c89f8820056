import { ArchiveError } from "../../archive/files/archive-error.ts";
import { recordFault } from "../../archive/lines/record-fault.ts";
import { dimensions } from "../../press-releases/filter/dimensions.ts";
import { wordsOf, wordsVersion } from "../../press-releases/filter/words.ts";
import { queryIssue } from "../../press-releases/issues/filter-issues.ts";
import type { DataIssue, FilterDimension, PressRelease } from "../../press-releases/record/types.ts";
import { type Dialect, daysOf } from "../dialects/dialect.ts";
import { targetOf } from "../dialects/target.ts";
import { columnOf, isList } from "../writing/columns.ts";
import { idKey, storedText, storedWords } from "../writing/stored-text.ts";
import type { SqlOptions, SqlRow } from "../writing/types.ts";

/**
 * The version of the rows. Keep it beside the table. When it goes up, earlier rows would give other answers than new ones: make them anew.
 *
 * @example
 * rowVersion > 0; // => true
 */
export const rowVersion: number = wordsVersion;

/**
 * Makes a release into a row of the table, with the columns as keys. Texts are as engines compare them, words are folded as filters fold them.
 *
 * @throws QueryError where an option means nothing.
 * @throws ArchiveError where the value is no record, or the engine does not have its day.
 * @example
 * const row = toRow(release, { dialect: "duckdb" });
 * row["title_words"]; // => " border officers read maps together "
 * row["fields_of_work"]; // => ["border-management", "policing"]
 */
export function toRow(release: PressRelease, options: SqlOptions): SqlRow {
  return rowOf(release, targetOf(options).dialect);
}

/** The row of a release for an engine; its place among others, where it has one, is named with what is wrong. */
export function rowOf(release: PressRelease, dialect: Dialect, place?: number): SqlRow {
  const fault = recordFault(release) ?? dayFault(release, dialect);
  if (fault !== undefined) throw new ArchiveError([place === undefined ? fault : faultAt(fault, place)]);
  const title = wordsOf(release.title);
  const body = wordsOf(release.body.join("\n"));
  const row: Record<string, SqlRow[string]> = {
    id: storedText(release.id),
    id_key: idKey(release.id),
    date: release.date ?? dialect.none.day,
    word_count: title.length + body.length,
    title_words: storedWords(title),
    body_words: storedWords(body),
    record: JSON.stringify(release),
  };
  for (const dimension of Object.keys(columnOf) as FilterDimension[])
    row[columnOf[dimension]] = valuesOf(release, dimension, dialect);
  return row;
}

function faultAt(fault: DataIssue, place: number): DataIssue {
  return { ...fault, path: [place, ...fault.path], message: `record ${place}: ${fault.message}` };
}

function valuesOf(release: PressRelease, dimension: FilterDimension, { listsAreJson, none }: Dialect): SqlRow[string] {
  // A value that stands twice counts once.
  const values = [...new Set(dimensions[dimension].valuesOf(release))].map(storedText);
  if (!isList(dimension)) return values[0] ?? none.text;
  return listsAreJson ? JSON.stringify(values) : values;
}

function dayFault({ date }: PressRelease, dialect: Dialect): DataIssue | undefined {
  const [first, last] = dialect.days;
  if (date === null || (date >= first && date <= last)) return undefined;
  return queryIssue("invalid-date", ["date"], `${date} is none: ${daysOf(dialect)}`);
}
