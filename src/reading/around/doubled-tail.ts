/**
 * Where the second printing of a body begins, if it is printed twice from its first or second paragraph on; its length otherwise.
 * The second printing may be cut off, in the midst of a paragraph too.
 *
 * @example
 * doubledTailAt(["A", "B", "C", "B", "C"]); // => 3
 * doubledTailAt(["A", "B", "A"]); // => 3
 */
export function doubledTailAt(body: readonly string[]): number {
  for (const from of [0, 1]) {
    const at = repetition(body, from);
    if (at < body.length) return at;
  }
  return cutRepetition(body);
}

/** So much of a paragraph is no chance: a second printing that the end of the text cuts within its first or second paragraph. */
const shortestCut = 40;

/** "A", "B", "C", "B" or "A", "B", "C", "B", "the beginning of C": where the text ends before two paragraphs have been printed again. */
function cutRepetition(body: readonly string[]): number {
  const last = body.length - 1;
  for (const from of [0, 1]) {
    for (const at of [last - 1, last]) {
      if (at < from + 2 || at <= from) continue;
      // Of a paragraph that is printed again whole, the next may be cut at its first letter.
      const least = at === last ? shortestCut : 1;
      const isWhole = at === last || ((body[at] as string).length >= shortestCut && body[at] === body[from]);
      if (isWhole && isCutFrom(body[last] as string, body[from + last - at] as string, least)) return at;
    }
  }
  return body.length;
}

function isCutFrom(piece: string, whole: string, least: number): boolean {
  // Most last paragraphs begin otherwise, and nothing more of them is looked at.
  if (piece.length < least || !whole.startsWith(piece.slice(0, Math.min(20, piece.length - 3)))) return false;
  const words = piece.replace(/[.…\s]+$/, "");
  return words.length >= least && whole.startsWith(words);
}

/** A repetition of one paragraph is none of a page: two equal lines may stand in any text. */
const fewest = 2;

/** Compares each paragraph with few others (the Z-function), so that a text of equal lines costs no more than another. */
function repetition(body: readonly string[], from: number): number {
  if (body.indexOf(body[from] as string, from + 1) < 0) return body.length;
  const count = Math.max(0, body.length - from);
  const same = new Array<number>(count).fill(0);
  for (let at = 1, left = 0, right = 0; at < count; at++) {
    let run = at < right ? Math.min(right - at, same[at - left] as number) : 0;
    while (at + run < count && body[from + run] === body[from + at + run]) run++;
    same[at] = run;
    if (at + run > right) [left, right] = [at, at + run];
    const whole = run === count - at && run === at;
    const cutOff = at >= fewest && run >= fewest && run < at && endsThere(body, from, at, run);
    if ((whole && (at >= fewest || from === 1)) || cutOff) return from + at;
  }
  return body.length;
}

/** Whether the second printing reaches the end of the page, where its last paragraph may be the beginning of one. */
function endsThere(body: readonly string[], from: number, at: number, run: number): boolean {
  const next = from + at + run;
  if (next === body.length) return true;
  return (
    next === body.length - 1 &&
    (body[from + run] as string).startsWith((body[next] as string).replace(/(?:\.{2,4}|…)$/, ""))
  );
}
