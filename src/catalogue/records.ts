/** An entry as `src/generated` writes it: what every entry has may be left out there. */
interface Row {
  kind?: string;
  readonly id?: string;
  readonly year?: number;
  readonly name?: string;
  formerNames?: readonly unknown[];
  aliases?: readonly unknown[];
}

/**
 * Makes a collection of JSON text, one entry a line: parses it, adds what every entry has, and freezes all of it.
 *
 * One function with one annotated call, because a bundler drops `records("…")` as a whole where nobody uses what it makes, but keeps what is
 * called inside an annotated call.
 *
 * @internal
 */
export function records<Collection>(kind: string, text: string): Collection {
  const collection: Record<string, Row> = {};
  const none: readonly never[] = Object.freeze([]);
  for (const row of JSON.parse(text) as readonly Row[]) {
    row.kind = kind;
    if (row.name !== undefined) {
      row.formerNames ??= none;
      row.aliases ??= none;
    }
    collection[row.id ?? String(row.year)] = freeze(row);
  }
  return Object.freeze(collection) as Collection;
}

/** The names of one language as `src/generated` writes them: by kind and id, a name alone where there is nothing else. */
type NameRows = Readonly<Record<string, Record<string, string | object>>>;

/** Makes the names of one language of JSON text: parses it, adds what every entry has, and freezes all of it. @internal */
export function nameRecords<Names>(text: string): Names {
  const none: readonly never[] = Object.freeze([]);
  const kinds = JSON.parse(text) as NameRows;
  for (const rows of Object.values(kinds)) {
    for (const [id, row] of Object.entries(rows))
      rows[id] = { name: null, formerNames: none, aliases: none, ...(typeof row === "string" ? { name: row } : row) };
  }
  return freeze(kinds) as Names;
}

/** Freezes a value of JSON with all that it holds. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) value.forEach(freeze);
  else Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
