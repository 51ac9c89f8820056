/** More edits make another name of it, however long it is. */
const mostEdits = 8;

/** Names that a text is compared with, and the letters of each as bits. */
export interface Spellings {
  readonly names: readonly string[];
  readonly letters: readonly number[];
}

/** Prepares names for comparing. */
export function spellings(names: readonly string[]): Spellings {
  return { names, letters: names.map(lettersOf) };
}

/**
 * The name that needs the fewest edits to become the text, both folded; `undefined` where all need too many. Unlike `nearest` it is made
 * for long lists and many texts: most names are told apart by their length and letters, and the rest is compared along the diagonal.
 */
export function closestSpelling(text: string, { names, letters }: Spellings): string | undefined {
  const wanted = lettersOf(text);
  let best: string | undefined;
  let limit = Math.min(mostEdits, Math.max(1, Math.floor(text.length / 3))) + 1;
  for (const [i, name] of names.entries()) {
    if (Math.abs(name.length - text.length) >= limit) continue;
    // A letter that only one of the two has costs an edit.
    const other = letters[i] as number;
    if (bits(wanted & ~other) >= limit || bits(other & ~wanted) >= limit) continue;
    const edits = editsBetween(text, name, limit);
    if (edits < limit) [best, limit] = [name, edits];
  }
  return best;
}

/**
 * Optimal string alignment – a letter added, dropped or changed, two neighbours swapped – below a limit, or the limit: cells further from
 * the diagonal than that cannot matter.
 */
function editsBetween(a: string, b: string, limit: number): number {
  let before = new Uint8Array(b.length + 1).fill(limit);
  let row = new Uint8Array(b.length + 1).fill(limit);
  let next = new Uint8Array(b.length + 1);
  let fewestBefore = 0;
  for (let j = 0; j <= b.length && j < limit; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    next.fill(limit);
    let fewest = limit;
    if (from === 1) fewest = next[0] = Math.min(i, limit);
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const change = (row[j - 1] as number) + (same ? 0 : 1);
      let edits = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1, limit);
      if (!same && i > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      next[j] = edits;
      if (edits < fewest) fewest = edits;
    }
    // A swap looks two rows back.
    if (fewest >= limit && fewestBefore >= limit) return limit;
    fewestBefore = fewest;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] as number;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
