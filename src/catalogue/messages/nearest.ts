import { editsBetween } from "./edits-between.ts";

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
    const edits = editsBetween(wanted, candidate.toLowerCase(), fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best ?? onlyOneThatBegins(wanted, candidates);
}

function onlyOneThatBegins(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < shortestBeginning) return undefined;
  const [first, second] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return second === undefined ? first : undefined;
}
