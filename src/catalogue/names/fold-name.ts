import { withoutInvisible } from "./invisible.ts";
import { plainLetters } from "./plain-letters.ts";
import { accents, separators } from "./separators.ts";

/** Words that English spells in two ways; both lead to the same name. */
const spellings: Readonly<Record<string, string>> = {
  programme: "program",
  centre: "center",
  organisation: "organization",
  democratisation: "democratization",
  defence: "defense",
  labour: "labor",
  combatting: "combating",
};

/**
 * Reduces a name to what its spellings have in common: lower case, no accents, "&" read as "and", no punctuation, no leading "the",
 * one spelling of "co-operation" and "programme".
 *
 * @example
 * foldName("The former Yugoslav Republic of Macedonia"); // => "former yugoslav republic of macedonia"
 * foldName("Programme Office in TÜRKİYE"); // => "program office in turkiye"
 */
export function foldName(text: string): string {
  const lower = isPlain(text) ? text.toLowerCase() : plain(text);
  const name = lower.startsWith("the ") ? lower.slice(4) : lower;
  return isRespelt(name) ? name.split(" ").map(oneSpelling).join(" ") : name;
}

/** A folded word with the other ways of spelling it. */
export function spellingsOfWord(folded: string): string[] {
  return [folded, ...Object.keys(spellings).filter((other) => spellings[other] === folded)];
}

/** Whether a text holds one of them, all of which stand here again: few texts do, and only these are taken apart. */
function isRespelt(name: string): boolean {
  return /programme|centre|organisation|democratisation|defence|labour|combatting/.test(name);
}

function oneSpelling(word: string): string {
  return Object.hasOwn(spellings, word) ? (spellings[word] as string) : word;
}

/** Letters, digits and single spaces, in ASCII: most names, and nothing to take off them. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (!(letter > 96 && letter < 123) && !(code > 47 && code < 58) && !(code === 32 && before !== 32)) return false;
    before = code;
  }
  return before !== 32;
}

/** Lower case without accents and punctuation, single spaces. */
function plain(text: string): string {
  // Commas are all that most titles have besides words.
  const spaced = text.replaceAll(", ", " ");
  if (isPlain(spaced)) return spaced.toLowerCase();
  return withoutAccents(spaced)
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’‘ʻ`.]/g, "")
    .replace(/\bco[-‐‑]o/g, "coo")
    .replace(separators, " ")
    .trim();
}

/** Leaves ASCII, quotation marks and dashes (U+2010 to U+201F) alone: `normalize` costs more than all the rest together. */
function withoutAccents(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 && code >> 4 !== 0x201) return decomposed(text);
  }
  return text;
}

function decomposed(text: string): string {
  return plainLetters(withoutInvisible(text).normalize("NFKD").replace(accents, ""));
}
