import type { AuthoredData } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Whoever follows `parent` upwards comes to a root: no entry lies above itself. */
export function checkTrees(data: AuthoredData): Problem[] {
  return ["institutions", "fields-of-work"].flatMap((file) => {
    const parents = new Map((data.entries.get(file) ?? []).map(({ id, parent }) => [id, parent]));
    return [...parents.keys()]
      .filter((id) => liesAboveItself(id, parents))
      .map((id) => ({
        file,
        entry: id,
        field: "parent",
        wrong: "leads back to the entry itself",
        remedy: "Name what lies above it",
      }));
  });
}

function liesAboveItself(id: string, parents: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<unknown>();
  for (let above = parents.get(id); typeof above === "string" && !seen.has(above); above = parents.get(above)) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}
