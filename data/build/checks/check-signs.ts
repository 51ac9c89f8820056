import { collections } from "../collections.ts";
import type { AuthoredData } from "../load.ts";
import type { Problem } from "./problem.ts";

/** The signs that part what is packed into a row, and what a text never holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const taken = /[|+=#{}<>~^\0-\x1F]/;

/** No text that ships holds a sign by which `src/generated` parts rows, fields and items. */
export function checkSigns(data: AuthoredData): Problem[] {
  return collections.flatMap(({ file, fields }) =>
    (data.entries.get(file) ?? []).flatMap((entry) =>
      ["name", "formerNames", "aliases", ...fields].flatMap((field) =>
        textsIn(entry[field]).flatMap((text) => takenIn(file, entry.id, field, text)),
      ),
    ),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function takenIn(file: string, entry: string, field: string, text: string): Problem[] {
  const [sign] = taken.exec(text) ?? [];
  if (sign === undefined) return [];
  const wrong = `${JSON.stringify(text)} holds ${JSON.stringify(sign)}, by which rows in src/generated are parted`;
  return [
    { file, entry, field, wrong, remedy: "Write it without; of | + = # { } < > ~ ^ and line breaks none is free" },
  ];
}
