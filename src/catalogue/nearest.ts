/** Longer text is no misspelt name; the limit keeps the time bounded on hostile input. */
const longest = 120;

/**
 * The candidate that needs the fewest edits to become the text, or `undefined` where all are too far away to be meant.
 *
 * @example
 * nearest("elctions", ["education", "elections"]); // => "elections"
 * nearest("weather", ["education", "elections"]); // => undefined
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > longest) return undefined;
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase(), fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance, given up as soon as it must reach the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length] as number;
}
