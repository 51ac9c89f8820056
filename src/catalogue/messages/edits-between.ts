/**
 * How many edits lie between two texts, by optimal string alignment. It stops as soon as the result must reach the limit, and gives that.
 *
 * @example
 * editsBetween("odirh", "odihr", 3); // => 1
 */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      next.push(edits);
    }
    // A swap looks two rows back.
    if (Math.min(...row, ...next) >= limit) return limit;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] as number, limit);
}
