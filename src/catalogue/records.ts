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

/** Freezes a value of JSON with all that it holds. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
