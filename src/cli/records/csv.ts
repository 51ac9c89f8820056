import type { PressRelease } from "../../archive.ts";

/** The columns of a table of records, in their order. Lists are joined by a semicolon, paragraphs by line breaks. */
const columns: Readonly<Record<string, (release: PressRelease) => string>> = {
  id: ({ id }) => id,
  date: ({ date }) => date ?? "",
  type: ({ type }) => type ?? "",
  language: ({ language }) => language ?? "",
  title: ({ title }) => title,
  countries: ({ countries }) => countries.join(";"),
  places: ({ places }) => places.map(({ text }) => text).join(";"),
  sources: ({ sources }) => sources.join(";"),
  fieldsOfWork: ({ fieldsOfWork }) => fieldsOfWork.join(";"),
  url: ({ urls }) => urls[0] ?? "",
  body: ({ body }) => body.join("\n"),
};

/** The line with the names of the columns. */
export const csvHead: string = csvLine(Object.keys(columns));

export function csvRow(release: PressRelease): string {
  return csvLine(Object.values(columns).map((value) => value(release)));
}

/** Values as a line of CSV (RFC 4180). */
export function csvLine(values: readonly string[]): string {
  return values.map(quoted).join(",");
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
