/**
 * A stored record as it is read today: one that was written before `sourcesFrom` existed holds `null` there, behind its sources. Every other
 * value comes back as it is.
 */
export function withSourcesFrom<T extends object>(record: T): T {
  if (Object.hasOwn(record, "sourcesFrom") || !Object.hasOwn(record, "sources")) return record;
  const today: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    // "__proto__" as a key of JSON is a key like others.
    Object.defineProperty(today, key, { value, enumerable: true, writable: true, configurable: true });
    if (key === "sources") today["sourcesFrom"] = null;
  }
  return today as T;
}
