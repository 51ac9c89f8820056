import { Command, Option } from "commander";
import type { Archive, FilterDimension, PressRelease, PressReleaseFilter, PressReleaseOrder } from "../../archive.ts";
import { csvHead, csvLine, csvRow } from "../records/csv.ts";
import { openRecords } from "../records/open-records.ts";
import { tableRow } from "../records/table.ts";
import { put, say } from "../terminal/output.ts";
import { type FilterOptions, filterOf, withFilterOptions } from "./filter-options.ts";
import { list, wholeNumber } from "./option-values.ts";

type Format = "ndjson" | "csv" | "table";

interface QueryOptions extends FilterOptions {
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly facet?: string;
  readonly format: Format;
}

export function queryCommand(): Command {
  const command = new Command("query")
    .summary("records that meet a filter, or how many")
    .description("Prints the records that meet all conditions, the newest first. A list means any of its values.")
    .argument("<file>", "records (NDJSON, also .gz), a saved archive, or - for stdin");
  return withFilterOptions(command)
    .option("--sort <orders>", "date, -date, title, score (best match first)", list)
    .option("--limit <n>", "how many records at most", wholeNumber(0))
    .option("--facet <dimension>", "counts by country, source, fieldOfWork …, not records")
    .addOption(
      new Option("--format <name>", "form of the answer").choices(["ndjson", "csv", "table"]).default("ndjson"),
    )
    .addHelpText(
      "after",
      `
  osce-data query releases.ndjson --country MD --from 2014 --format table
  osce-data query releases.ndjson --text "border guards" --sort score --limit 5
  osce-data query releases.ndjson --source secretariat --facet fieldOfWork`,
    )
    .action(query);
}

async function query(file: string, options: QueryOptions): Promise<void> {
  const filter = filterOf(options);
  // Before the file is read, so that a wrong filter is reported at once.
  const { filterPressReleases } = await import("../../index.ts");
  filterPressReleases([], filter);
  const archive = await openRecords(file);
  if (options.facet !== undefined) return putFacet(archive, options.facet, filter, options.format);
  await putRecords(archive, filter, options);
}

async function putFacet(
  archive: Archive,
  dimension: string,
  filter: PressReleaseFilter,
  format: Format,
): Promise<void> {
  const counts = archive.facet(dimension as FilterDimension, filter);
  if (format === "csv") await put(`${csvLine(["value", "count"])}\n`);
  for (const { value, count } of counts) {
    const line = {
      ndjson: JSON.stringify({ value, count }),
      csv: csvLine([value, `${count}`]),
      table: `${`${count}`.padStart(7)}  ${value}`,
    };
    await put(`${line[format]}\n`);
  }
}

/** How many records are taken out of an archive at once. */
const pageSize = 500;

async function putRecords(archive: Archive, filter: PressReleaseFilter, options: QueryOptions): Promise<void> {
  const { limit = Number.POSITIVE_INFINITY, format } = options;
  const line = lineOf(format);
  const sort = options.sort as PressReleaseOrder[] | undefined;
  if (format === "csv") await put(`${csvHead}\n`);
  let written = 0;
  let total = 0;
  let after: string | null = null;
  do {
    const page = archive.query({
      filter,
      limit: Math.min(pageSize, limit - written),
      ...(sort && { sort }),
      ...(after !== null && { after }),
    });
    await put(page.items.map((release) => `${line(release)}\n`).join(""));
    written += page.items.length;
    total = page.total;
    after = page.next;
  } while (after !== null && written < limit);
  say(`${written} of ${total}`);
}

function lineOf(format: Format): (release: PressRelease) => string {
  if (format === "csv") return csvRow;
  if (format === "table")
    return (release) => tableRow(release, process.stdout.isTTY ? process.stdout.columns : undefined);
  return (release) => JSON.stringify(release);
}
