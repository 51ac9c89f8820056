/** What tables of countries shorten. "Federation" and "Federal" shorten alike. */
const shortened: Readonly<Record<string, string>> = {
  rep: "republic",
  fed: "federal",
  federation: "federal",
  federative: "federal",
  dem: "democratic",
  isl: "islamic",
  soc: "socialist",
  fmr: "former",
  n: "north",
  s: "south",
  e: "east",
  w: "west",
};

/** Words that only join the others of a name. */
export const joining: readonly string[] = ["of", "and", "the"];

/**
 * The words of a State's folded name in the order of the alphabet, in full and without what only joins them: tables of countries shorten
 * words and turn them round. No two States have names of the same words.
 *
 * @example
 * stateWords("moldova rep"); // => "moldova republic"
 * stateWords("republic of moldova"); // => "moldova republic"
 */
export function stateWords(folded: string): string {
  const words = folded.split(" ").filter((word) => !joining.includes(word));
  return words.map(inFull).sort().join(" ");
}

/** A word as the names of States print it: "rep" is "republic". */
export function inFull(word: string): string {
  return Object.hasOwn(shortened, word) ? (shortened[word] as string) : word;
}
