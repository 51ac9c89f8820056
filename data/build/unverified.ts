import { type AuthoredData, type AuthoredEntry, isRedirect } from "./load.ts";

interface Unverified {
  readonly field: string;
  readonly note: string;
  readonly value?: unknown;
}

/** Renders the page of the guides that lists every fact no source confirms. */
export function renderUnverified(data: AuthoredData): string {
  const sections = [...data.entries].map(([file, entries]) => section(file, entries)).filter((text) => text !== "");
  return [
    "---",
    "title: Not verified",
    "---",
    "",
    "# What is not verified",
    "",
    '<!-- Generated from the "unverified" lists in data/*.json. Do not edit: run "npm run generate". -->',
    "",
    "This page lists the facts of the catalogue that no source confirms. Every other fact has a source in `data/*.json`. If a row gives a",
    "*claim*, the entry does not hold that value. If it gives none, the entry holds the value of the field, although no source that was read",
    "confirms it.",
    "",
    ...sections,
  ].join("\n");
}

function section(file: string, entries: readonly AuthoredEntry[]): string {
  const rows = entries
    .filter((entry) => !isRedirect(entry))
    .flatMap(({ id, unverified }) => ((unverified ?? []) as Unverified[]).map((fact) => row(id, fact)));
  if (rows.length === 0) return "";
  return [`## data/${file}.json`, "", "| entry | field | claim | why |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

function row(id: string, { field, note, value }: Unverified): string {
  const claim = value === undefined ? "" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
  return `| \`${id}\` | \`${field}\` | ${claim} | ${note.replaceAll("|", "\\|")} |`;
}
