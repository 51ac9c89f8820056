/**
 * What tables of countries shorten, and forms of a word that they take for one another. "Federation" and "Federal" shorten alike; whose
 * republic it is says the name of the country or of its people.
 */
const oneForm: Readonly<Record<string, string>> = {
  rep: "republic",
  reps: "republic",
  republics: "republic",
  fed: "federal",
  federation: "federal",
  federative: "federal",
  dem: "democratic",
  isl: "islamic",
  soc: "socialist",
  confed: "confederation",
  fmr: "former",
  f: "former",
  n: "north",
  s: "south",
  e: "east",
  w: "west",
  northern: "north",
  southern: "south",
  eastern: "east",
  western: "west",
  yug: "yugoslavia",
  yugoslav: "yugoslavia",
  czechoslovak: "czechoslovakia",
  german: "germany",
  irish: "ireland",
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

/** One word for those that tables take for one another: "rep" is "republic", "irish" is "ireland". */
export function inFull(word: string): string {
  return Object.hasOwn(oneForm, word) ? (oneForm[word] as string) : word;
}
