import { readFileSync } from "node:fs";
import { type EntryName, entryNames, root } from "../built.ts";

/** How a program names an entry. */
export const specifierOf = (entry: EntryName): string =>
  entry === "index" ? "osce-data" : `osce-data/${pathOf(entry)}`;

/** "names-fr" is `names/fr` to a program and in `src`. */
export const pathOf = (entry: EntryName): string => entry.replace("-", "/");

/** The names that each entry exports, types with `type ` before them, sorted: read from its list of exports. */
export const publicNames = (): Record<string, string[]> =>
  Object.fromEntries(entryNames.map((entry) => [specifierOf(entry), namesOf(entry)]));

function namesOf(entry: EntryName): string[] {
  const text = readFileSync(new URL(`src/${pathOf(entry)}.ts`, root), "utf8");
  const statements = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)];
  const names = statements.flatMap(([, type = "", list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => (name.startsWith("type ") ? name : type + name)),
  );
  const constants = [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  return [...names, ...constants].sort();
}
