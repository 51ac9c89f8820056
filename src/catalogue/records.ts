/** An entry as `src/generated` writes it: what every entry has may be left out there. */
interface Row {
  readonly id?: string;
  readonly year?: number;
  readonly name?: string;
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
  const collection: Record<string, object> = {};
  const none: readonly never[] = Object.freeze([]);
  for (const row of JSON.parse(text) as readonly Row[]) {
    const { id, name } = row;
    const names = name === undefined ? {} : { id, name, formerNames: none, aliases: none };
    collection[id ?? String(row.year)] = freeze({ kind, ...names, ...row });
  }
  return Object.freeze(collection) as Collection;
}

/** Freezes a value of JSON with all that it holds. */
function freeze<Value extends object>(value: Value): Value {
  for (const key in value) {
    const inner = value[key];
    if (typeof inner === "object" && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
