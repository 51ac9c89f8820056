import { onlyKnown } from "../catalogue/messages/only-known.ts";
import { said } from "../catalogue/messages/said.ts";
import { releaseKeys } from "../press-releases/record/record-keys.ts";
import type { PressRelease } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import { csvRow } from "./csv-row.ts";
import { knownOptions } from "./known-options.ts";
import { type NameForm, nameForm, namesFor, type WriteName } from "./names.ts";

type PlainKey = Exclude<keyof PressRelease, "printed" | "provenance">;

/**
 * A column of a table of releases: a key of the record; `placeIds`, side by side with the `places`; `url`, the first of the `urls`;
 * `retrieved` and `layout` of the provenance.
 */
export type CsvColumn =
  | Exclude<keyof PressRelease, "printed" | "provenance">
  | "placeIds"
  | "url"
  | "retrieved"
  | "layout";

/** What a table of releases looks like. */
export interface CsvOptions {
  /** The columns in their order. Default: every key of the record except `printed` and `provenance`, with `placeIds` added. */
  readonly columns?: readonly CsvColumn[];
  /** For Excel and similar programs: a mark of UTF-8 in front, CRLF, and `'` before a cell that would be taken for a formula. */
  readonly spreadsheet?: boolean;
  /** What stands between cells. Default: a comma. */
  readonly separator?: "," | ";" | "\t";
  /** What stands between the values of a list. Default: a semicolon. The paragraphs of `body` always stand on lines of their own. */
  readonly list?: string;
  /** How ids are written. Default: `"id"`. */
  readonly names?: NameForm;
}

const plainKeys = (): readonly PlainKey[] =>
  releaseKeys.filter((key): key is PlainKey => key !== "printed" && key !== "provenance");

const defaultColumns = (): readonly CsvColumn[] =>
  plainKeys().flatMap((key): CsvColumn[] => (key === "places" ? [key, "placeIds"] : [key]));

/**
 * Writes releases as a table (RFC 4180), with the names of the columns on top and one release per row.
 *
 * CSV cannot tell `null` from an empty text. If a value of a list holds the separator of lists, CSV cannot tell where it ends. The table
 * leaves out `printed` and the country of each place. Half a surrogate pair becomes U+FFFD.
 *
 * @throws RangeError where an option, a column or an id is unknown; the message names the nearest.
 * @throws TypeError where the releases cannot be iterated, or one of them is no record.
 * @example
 * toCsv(releases.slice(0, 1), { columns: ["date", "sources", "title"] });
 * // => "date,sources,title\n2023-05-19,mission-to-moldova,Border officers read maps together\n"
 * toCsv(releases.slice(0, 1), { columns: ["fieldsOfWork"], names: "today", list: " | " });
 * // => "fieldsOfWork\nBorder management | Policing\n"
 */
export function toCsv(releases: Iterable<PressRelease>, options: CsvOptions = {}): string {
  const { columns, separator, spreadsheet, list, names } = checked(options);
  const lines = [csvRow(columns, separator, spreadsheet)];
  for (const release of assertRecords(releases, "toCsv")) {
    const write = namesFor(release, names);
    const cells = columns.map((column) => cellOf(release, column, list, write));
    lines.push(csvRow(cells, separator, spreadsheet));
  }
  return spreadsheet ? `\ufeff${lines.join("\r\n")}\r\n` : `${lines.join("\n")}\n`;
}

function checked(options: CsvOptions): Required<CsvOptions> {
  knownOptions(options, ["columns", "spreadsheet", "separator", "list", "names"], "toCsv");
  const { columns = defaultColumns(), spreadsheet = false, separator = ",", list = ";", names = "id" } = options;
  onlyKnown(columns, [...defaultColumns(), "url", "retrieved", "layout"], "column of toCsv");
  if (columns.length === 0) throw new RangeError("toCsv was given an empty list of columns; leave it out to have all");
  onlyKnown([separator], [",", ";", "\t"], "separator of toCsv");
  if (typeof list !== "string" || list === "")
    throw new TypeError(`toCsv takes text to stand between the values of a list; it was given ${said(list)}`);
  return { columns, spreadsheet, separator, list, names: nameForm(names) };
}

function cellOf(release: PressRelease, column: CsvColumn, list: string, write: WriteName): string {
  switch (column) {
    case "places":
      return release.places.map(({ text }) => text).join(list);
    case "placeIds":
      return release.places.map(({ place }) => (place === null ? "" : write("place", place))).join(list);
    case "sources":
      return release.sources.map((id) => write("source", id)).join(list);
    case "fieldsOfWork":
      return release.fieldsOfWork.map((id) => write("fieldOfWork", id)).join(list);
    case "countries":
      return release.countries.map((id) => write("country", id)).join(list);
    case "type":
    case "language":
      return release[column] === null ? "" : write(column, release[column]);
    case "body":
      return release.body.join("\n");
    case "url":
      return release.urls[0] ?? "";
    case "urls":
      return release.urls.join(list);
    case "retrieved":
    case "layout":
      return release.provenance[column] ?? "";
    default:
      return String(release[column] ?? "");
  }
}
