import type { Runs } from "../bytes/byte-table.ts";
import { compareIds } from "../bytes/compare-ids.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";

/**
 * The order of documents: by their days, then by their ids. A day and a place make one number, and numbers sort by themselves in a tenth of
 * the time that a function takes to compare them; only within a day are ids looked at.
 */
export function documentOrder(days: Int32Array, ids: Runs): Uint32Array {
  const count = days.length;
  const order = new Uint32Array(count);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (days[i] as number) * count + i;
  keys.sort();
  for (let i = 0; i < count; i++) order[i] = (keys[i] as number) % count;
  const names = textsOf(ids);
  const byId = (a: number, b: number) => compareIds(names[a] as string, names[b] as string);
  for (let from = 0, to = 0; from < count; from = to) {
    const day = days[order[from] as number];
    while (to < count && days[order[to] as number] === day) to++;
    if (to - from > 1) order.subarray(from, to).sort(byId);
  }
  return order;
}

/** The runs as texts. Where all are ASCII they are cut from one, which is cheaper than making each from bytes. */
function textsOf({ pool, at }: Runs): string[] {
  const all = decodeUtf8(pool);
  const texts: string[] = [];
  const isAscii = all.length === pool.length;
  for (let run = 0; run + 1 < at.length; run++) {
    const from = at[run] as number;
    const to = at[run + 1] as number;
    texts.push(isAscii ? all.slice(from, to) : decodeUtf8(pool, from, to));
  }
  return texts;
}
