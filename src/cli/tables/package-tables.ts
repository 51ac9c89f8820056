import { readFile } from "node:fs/promises";
import { NotUnderstood } from "../terminal/not-understood.ts";

/** A table of the catalogue, as `data/datapackage.json` describes it. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** Its file, from `data/`. */
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[] };
}

export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
}

/** The tables of the package, in the order of its description. */
export async function packageTables(): Promise<readonly Table[]> {
  const { resources } = JSON.parse(await readData("datapackage.json")) as { readonly resources: readonly Table[] };
  return resources;
}

/** The table with a name; field-operations and field_operations are one. @throws NotUnderstood where there is none. */
export async function tableNamed(given: string): Promise<Table> {
  const tables = await packageTables();
  const name = given.trim().toLowerCase().replaceAll("-", "_");
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new NotUnderstood(noTable(given, name, tables));
  return found;
}

function noTable(given: string, name: string, tables: readonly Table[]): string {
  const near = tables.find((table) => name.length > 2 && (table.name.includes(name) || name.startsWith(table.name)));
  const akin = near ?? tables.find((table) => table.name.startsWith(name.slice(0, 4)));
  const suggestion = akin === undefined ? "" : `; did you mean ${akin.name}?`;
  return `"${given}" is no table of the catalogue${suggestion}\nTables: ${tables.map((table) => table.name).join(", ")}`;
}

/** The text of a file of `data/`, which lies beside `dist/` in the package. */
export function readData(path: string): Promise<string> {
  return readFile(new URL(`../data/${path}`, import.meta.url), "utf8");
}
