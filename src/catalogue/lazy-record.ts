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
  fields: string,
  rows: string,
): Record {
  // A plain object, but kept as a table from the start: growing it key by key would cost a hidden class for each.
  const record: Record = Object.setPrototypeOf(Object.create(null), Object.prototype);
  const fill = (): Record => {
    const names = fields.split(" ");
    for (const [i, row] of (JSON.parse(rows) as unknown[][]).entries()) {
      const value = entryOf(kind, key, ids[i], names, row);
      Object.defineProperty(record, ids[i] as PropertyKey, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return record;
  };
  // Written out here: this loop runs at import, once for each of some 600 entries.
  for (const id of ids)
    Object.defineProperty(record, id, { get: () => fill()[id], enumerable: true, configurable: true });
  return record;
}

/** Optional fields that an entry does not have are 0 in its row: no field has that value. */
function entryOf(kind: string, key: string, id: unknown, names: readonly string[], row: readonly unknown[]): object {
  const entry: { [field: string]: unknown } = { kind, [key]: id };
  for (const [i, name] of names.entries()) if (row[i] !== 0) entry[name] = row[i];
  return entry;
}
