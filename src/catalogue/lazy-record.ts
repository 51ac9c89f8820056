import { unpackRows } from "./packed-rows.ts";
import { unpackWords } from "./packed-words.ts";

/** What every object has of old, and TypeScript does not name. */
interface Legacy {
  __defineGetter__(key: PropertyKey, getter: () => unknown): void;
}

/**
 * A record whose entries are made when the first of them is asked for. Most programs touch few collections; the entries of all of
 * them, written as object literals, cost each start three times what the fastest country list costs, and as text a fraction.
 * Until then every key holds a getter; the first use of any of them replaces all by plain values.
 *
 * @internal
 */
export function lazyRecord<Record extends object>(
  kind: string,
  key: string,
  ids: readonly (keyof Record)[],
  columns: string,
  text: string,
): Record {
  // A plain object, but kept as a table from the start: growing it key by key would cost a hidden class for each.
  const record: Record & Legacy = Object.setPrototypeOf(Object.create(null), Object.prototype);
  const fill = (): Record => {
    for (const [i, entry] of unpackRows(columns, unpackWords(text)).entries()) {
      const id = ids[i] as keyof Record;
      const value = { kind, [key]: id, ...entry };
      Object.defineProperty(record, id, { value, enumerable: true, configurable: true, writable: true });
    }
    return record;
  };
  // All of this runs at import, once for each of some 600 entries. So it is written in the cheapest way there is: `defineProperty` would
  // make and read a descriptor for each, and a loop a scope, which together costs half as much again.
  ids.forEach((id) => {
    record.__defineGetter__(id, () => fill()[id]);
  });
  return record;
}
