import { Command } from "commander";
import type { DataIssue, PressRelease, SqlDialect, SqlOptions } from "../../sql.ts";
import { nameOf } from "../input/standard-input.ts";
import { eachRecord } from "../records/each-record.ts";
import { nameFaults } from "../records/open-records.ts";
import { count } from "../terminal/amounts.ts";
import { onInterrupt } from "../terminal/on-interrupt.ts";
import { put } from "../terminal/output.ts";
import { ProgressLine } from "../terminal/progress-line.ts";

/** Rows are written in pieces of about so many letters. */
const piece = 1 << 16;

export function rowsCommand(): Command {
  return new Command("rows")
    .summary("records as rows of a table that sql asks")
    .description("Prints each record as a row for an engine's loader: JSON with the columns as keys, one row per line.")
    .argument("<file>", "records (NDJSON, also .gz), a saved archive, or - for stdin")
    .requiredOption("--dialect <engine>", "duckdb, postgresql, sqlite or clickhouse")
    .option("-q, --quiet", "no progress and no summary")
    .addHelpText(
      "after",
      `
Records are read one after the other, so a file may be larger than memory. A
record with a day that the engine does not have is named and left out.

  osce-data rows --dialect duckdb releases.ndjson > rows.ndjson
  osce-data rows --dialect clickhouse releases.ndjson |
    clickhouse-client --query "INSERT INTO press_releases FORMAT JSONEachRow"`,
    )
    .action(rows);
}

interface RowsOptions {
  readonly dialect: string;
  readonly quiet?: true;
}

async function rows(file: string, { dialect, quiet }: RowsOptions): Promise<void> {
  const toLine = await liner({ dialect: dialect as SqlDialect });
  const progress = new ProgressLine(!quiet);
  const issues: DataIssue[] = [];
  let [lines, written] = ["", 0];
  const stop = onInterrupt(() => `${count(written, "row")} so far`);
  for await (const release of eachRecord(file)) {
    const line = toLine(release, issues);
    if (line === undefined) continue;
    written++;
    lines += line;
    progress.show(count(written, "row"), null);
    if (lines.length < piece) continue;
    await put(lines);
    lines = "";
  }
  await put(lines);
  stop();
  progress.clear();
  nameFaults(nameOf(file), { issues });
  if (!quiet) progress.say(count(written, "row"));
}

/** What makes a line of a record, or says why it makes none. Asks the library at once whether there is such an engine. */
async function liner(options: SqlOptions): Promise<(release: PressRelease, issues: DataIssue[]) => string | undefined> {
  const { isArchiveError, rowColumns, toRow } = await import("../../sql.ts");
  rowColumns(options);
  return (release, issues) => {
    try {
      return `${JSON.stringify(toRow(release, options))}\n`;
    } catch (error) {
      if (!isArchiveError(error)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, message: `${release.id}: ${issue.message}` })));
      return undefined;
    }
  };
}
