import { unpackLetters } from "./packed-letters.ts";

/** A field of a row, and what its text stands for. */
interface Column {
  readonly name: string;
  /** `?` where an entry need not have the field; where it is empty it is `null`, or an empty list. */
  readonly optional: string;
  /** `+` is a list, `=` an object, `!` a JSON value, and nothing is text. */
  readonly sort: string;
  /** The fields of the object, or of each object in the list. */
  readonly members: readonly Column[] | null;
}

/**
 * The entries that rows stand for. A row ends with `#`, a field with `|`, an item of a list with `+`, a member of an object with `=`.
 * The columns are written in the same way: `name|aliases+|number!|mandate?|period=from=until|terms+name=from=until`.
 *
 * @internal
 */
export function unpackRows(columns: string, rows: string): object[] {
  const fields = columns.split("|").map(columnOf);
  const entries = objectsOf(fields, unpackLetters(rows).split("#"), "|");
  // What is cut out of a text stays a piece of it, and a look-up by it takes four times as long: so all of it is written anew.
  return JSON.parse(JSON.stringify(entries)) as object[];
}

function columnOf(text: string): Column {
  const parts = /(\w+)(\??)(\W?)(.*)/.exec(text) as unknown as [string, string, string, string, string];
  const [, name, optional, sort, members] = parts;
  return { name, optional, sort, members: members ? members.split("=").map(columnOf) : null };
}

function objectsOf(columns: readonly Column[], texts: readonly string[], sign: string): object[] {
  return texts.map((text) => objectOf(columns, text.split(sign)));
}

/** Written with plain loops and few calls: the first look-up of a program waits for it, and the engine does not know it yet. */
function objectOf(columns: readonly Column[], cells: readonly string[]): object {
  const object: { [field: string]: unknown } = {};
  for (let i = 0; i < columns.length; i++) {
    const { name, optional, sort, members } = columns[i] as Column;
    const cell = cells[i] ?? "";
    if (cell || !optional) object[name] = sort ? readCell(sort, members, cell) : cell || null;
  }
  return object;
}

function readCell(sort: string, members: readonly Column[] | null, cell: string): unknown {
  if (sort === "!") return cell ? JSON.parse(cell) : null;
  if (sort === "=") return objectOf(members as readonly Column[], cell.split("="));
  if (!cell) return [];
  const items = cell.split("+");
  return members ? objectsOf(members, items, "=") : items;
}
