/** A longer text is not a misspelt name. The limit keeps the time bounded on hostile input. */
const longest = 120;

/** A shorter text may be the beginning of anything. */
const shortestBeginning = 4;

/**
 * Finds the candidate that needs the fewest edits to become the text, or else the only one that begins with it. Returns `undefined` if no
 * candidate is near enough. An edit adds, drops or changes a letter, or swaps two neighbours.
 *
 * @example
 * nearest("elctions", ["education", "elections"]); // => "elections"
 * nearest("elec", ["education", "elections"]); // => "elections"
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
  return best ?? onlyOneThatBegins(wanted, candidates);
}

function onlyOneThatBegins(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < shortestBeginning) return undefined;
  const [first, second] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return second === undefined ? first : undefined;
}

/** The distance by optimal string alignment. It stops as soon as the result must reach the limit. */
function distance(a: string, b: string, limit: number): number {
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
