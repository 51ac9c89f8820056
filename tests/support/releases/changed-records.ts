import type { PressRelease } from "../../../src/index.ts";
import type { Engine } from "../engines/engine.ts";

/** Of the first records, how many are changed. */
const most = 300;

/** Replaces every third record that an engine has and removes every fifth, as the guide says; gives those that are left. */
export async function changed(engine: Engine, releases: readonly PressRelease[]): Promise<readonly PressRelease[]> {
  const first = releases.slice(0, most);
  const later = first
    .filter((_, i) => i % 3 === 0)
    .map((release) => ({ ...release, title: `Election of ${release.title}`, date: "2014-02-03" }));
  // Not every engine tells that an id is there: what is replaced is removed first.
  await engine.remove(later.map(({ id }) => id));
  await engine.add(later);
  const gone = new Set(first.filter((_, i) => i % 5 === 0).map(({ id }) => id));
  await engine.remove([...gone]);
  const all = new Map([...releases, ...later].map((release) => [release.id, release]));
  return [...all.values()].filter(({ id }) => !gone.has(id));
}
