import { nearest } from "../../../src/catalogue/messages/nearest.ts";
import { collections } from "../collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Sources have a title and an address, and what an entry says of its sources names fields that its file has. */
export function checkSources(data: AuthoredData): Problem[] {
  return [...checkTitles(data), ...checkClaims(data)];
}

function checkTitles({ sources }: AuthoredData): Problem[] {
  return Object.entries(sources).flatMap(([entry, source]) => {
    const { title, url } = (source ?? {}) as { readonly title?: unknown; readonly url?: unknown };
    const remedy = "Give it as text";
    const problem = (field: string, wrong: string): Problem => ({ file: "sources", entry, field, wrong, remedy });
    return [
      ...(typeof title === "string" && title !== "" ? [] : [problem("title", "is no text")]),
      ...(typeof url === "string" && URL.canParse(url) ? [] : [problem("url", `${JSON.stringify(url)} is no address`)]),
    ];
  });
}

function checkClaims(data: AuthoredData): Problem[] {
  return collections.flatMap(({ file, fields, dataFields = [] }) => {
    const known = ["name", "formerNames", "aliases", ...fields, ...dataFields];
    const live = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry));
    return live.flatMap((entry) =>
      claimsOf(entry).flatMap(([where, field]) => unknownField(file, entry, where, field, known)),
    );
  });
}

/** Every field that an entry names under its sources or as unverified. */
function claimsOf({ sources, unverified }: AuthoredEntry): [where: string, field: string][] {
  const proven = Object.entries((sources ?? {}) as Record<string, string[]>);
  const open = (unverified ?? []) as { readonly field: string }[];
  return [
    ...proven.flatMap(([source, fields]) =>
      fields.map((field): [string, string] => [`sources.${source}`, field.split(/[.[]/, 1)[0] as string]),
    ),
    ...open.map(({ field }, i): [string, string] => [`unverified[${i}]`, field.split(/[.[]/, 1)[0] as string]),
  ];
}

function unknownField(
  file: string,
  entry: AuthoredEntry,
  where: string,
  field: string,
  known: readonly string[],
): Problem[] {
  if (known.includes(field)) return [];
  const suggestion = nearest(field, known);
  const remedy = `${suggestion ? `Did you mean "${suggestion}"? ` : ""}Fields: ${known.join(", ")}`;
  return [{ file, entry: entry.id, field: where, wrong: `"${field}" is no field of this file`, remedy }];
}
