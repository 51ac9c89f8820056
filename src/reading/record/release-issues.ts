import type { DataIssue } from "../../press-releases/record/types.ts";

/** A city that the catalogue does not have. */
export function unknownPlace(text: string, i: number): DataIssue {
  const message = `places[${i}]: ${JSON.stringify(text)} is not in the catalogue of places; kept as printed`;
  return { code: "unknown-place", path: ["places", i], message, severity: "warning", found: text };
}

/** Without a title there is no record. */
export function missingTitle(): DataIssue {
  const message =
    "title: the page prints none; the text is among the cuts, and becomes a record where { title } is given beside it";
  return { code: "missing-title", path: ["title"], message, severity: "error" };
}

/** A page may print a title and nothing below it. */
export function missingBody(): DataIssue {
  return { code: "missing-body", path: ["body"], message: "body: the page prints none", severity: "warning" };
}
