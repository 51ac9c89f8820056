import { collections } from "../collections.ts";
import type { AuthoredData } from "../load.ts";
import { collectionTables } from "./collection-tables.ts";
import { sharedTables } from "./shared-tables.ts";
import type { Cell, Column, Table } from "./table.ts";

/** Every table of the Data Package. They follow `collections.ts` and `entry.ts`: a field that is added there is a column here. */
export function tables(data: AuthoredData): readonly Table[] {
  const byName = new Map<string, Table>();
  for (const table of [
    ...collections.flatMap((collection) => collectionTables(data, collection)),
    ...sharedTables(data),
  ]) {
    const before = byName.get(table.name);
    byName.set(table.name, before === undefined ? table : united(before, table));
  }
  return [...byName.values()];
}

/** Two tables of one name as one: a column that one of them lacks is empty in its rows. */
function united(a: Table, b: Table): Table {
  const names = [...new Set([...a.columns, ...b.columns].map(({ name }) => name))];
  const column = (name: string, { columns }: Table): Column | undefined => columns.find((each) => each.name === name);
  const foreignKeys = [...a.foreignKeys, ...b.foreignKeys].map((key) => JSON.stringify(key));
  const rowsOf = (table: Table): Cell[][] => {
    const at = names.map((name) => table.columns.findIndex((each) => each.name === name));
    return table.rows.map((row) => at.map((i) => row[i] ?? null));
  };
  return {
    ...a,
    files: [...new Set([...a.files, ...b.files])],
    columns: names.map((name) => unitedColumn(column(name, a), column(name, b))),
    foreignKeys: [...new Set(foreignKeys)].map((key) => JSON.parse(key)),
    rows: [...rowsOf(a), ...rowsOf(b)],
  };
}

function unitedColumn(a: Column | undefined, b: Column | undefined): Column {
  if (a === undefined || b === undefined) return { ...(a ?? (b as Column)), required: false };
  if (a.type !== b.type)
    throw new Error(`${a.name}: ${a.type} in one file, ${b.type} in another, cannot be one column`);
  const allowed = a.allowed && b.allowed && [...new Set([...a.allowed, ...b.allowed])];
  return { ...a, required: a.required && b.required, allowed };
}
