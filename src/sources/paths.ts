/** Whether a path equals another, or lies within it: `terms[3].from` in `terms[3]` and in `terms`. */
function isIn(path: string, around: string): boolean {
  return path.startsWith(around) && (path.length === around.length || ".[".includes(path.charAt(around.length)));
}

/**
 * Whether a path that a source proves is asked for: it lies within the path asked for, or contains it. A source of an item, `terms[3]`, proves
 * who held the office, but not from when until when.
 */
export function concerns(proven: string, path: string): boolean {
  if (isIn(proven, path)) return true;
  return isIn(path, proven) && !(proven.endsWith("]") && /\.(?:from|until)$/.test(path));
}

/** Whether a path leads to something that the entry holds, even null. */
export function leadsSomewhere(entry: object, path: unknown): boolean {
  return typeof path === "string" && factPathsOf(entry).some((known) => isIn(known, path));
}

/** Every path of an entry, down to its texts and numbers; the items of a list of texts have none of their own. */
export function factPathsOf(entry: object): string[] {
  return Object.entries(entry)
    .filter(([field]) => field !== "kind")
    .flatMap(([field, value]) => pathsIn(value, field));
}

function pathsIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const isList = Array.isArray(value);
  const inner = Object.entries(value);
  if (inner.length === 0 || (isList && inner.every(([, item]) => typeof item !== "object"))) return [path];
  return inner.flatMap(([key, item]) => pathsIn(item, isList ? `${path}[${key}]` : `${path}.${key}`));
}
