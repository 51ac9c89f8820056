import { compounds } from "../../generated/compounds.ts";

/** No word before such a hyphen is longer. */
const longest = 8;

/**
 * A text in lower case without the hyphens of words that are written with and without one: "anti-semitism", "peace-building". Which these
 * are stands in `data/compounds.json`.
 *
 * @example
 * joinCompounds("anti-semitism, peace-building, bosnia-herzegovina"); // => "antisemitism, peacebuilding, bosnia-herzegovina"
 */
export function joinCompounds(text: string): string {
  let joined = "";
  let kept = 0;
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    if (!isJoint(text, at)) continue;
    joined += text.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? text : joined + text.slice(kept);
}

/** Whether a word may go on behind a hyphen, by the word before it alone. */
export function isBeforeJoint(word: string): boolean {
  return Object.hasOwn(compounds, word);
}

function isJoint(text: string, hyphen: number): boolean {
  const next = text.charCodeAt(hyphen + 1);
  if (!(next > 96 && next < 123)) return false;
  let start = hyphen;
  while (start > 0 && hyphen - start <= longest && isLetterOrDigit(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, hyphen);
  if (!isBeforeJoint(before)) return false;
  // Every text starts with an empty one: any letter will do.
  return (compounds[before] as string).split(" ").some((word) => text.startsWith(word, hyphen + 1));
}

function isLetterOrDigit(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}
