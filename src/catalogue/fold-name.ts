import { accents, separators } from "./separators.ts";

/** Words that English spells in two ways; both lead to the same name. */
const spellings: Readonly<Record<string, string>> = {
  programme: "program",
  centre: "center",
  organisation: "organization",
  democratisation: "democratization",
  defence: "defense",
  labour: "labor",
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
  const folded = plain(text);
  const name = folded.startsWith("the ") ? folded.slice(4) : folded;
  return respelled.test(name) ? name.split(" ").map(respell).join(" ") : name;
}

/** Most names have none of the words of two spellings. */
const respelled = /programme|centre|organisation|democratisation|defence|labour/;

function respell(word: string): string {
  return Object.hasOwn(spellings, word) ? (spellings[word] as string) : word;
}

/** Anything but what needs no more than lower case; ", " is common in labels and titles. */
const unusual = /[^A-Za-z0-9 ,]| [ ,]|,(?! [A-Za-z0-9])|^[ ,]| $/;

/** Lower case without accents and punctuation, single spaces. */
function plain(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase().replaceAll(",", "");
  return withoutAccents(text)
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’‘ʻ`.\u00AD]/g, "")
    .replace(/\bco[-‐‑ ]o/g, "coo")
    .replace(separators, " ")
    .trim();
}

/** Leaves ASCII alone: `normalize` costs more than all the rest together. */
function withoutAccents(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126)
      return text
        .normalize("NFKD")
        .replace(accents, "")
        .replace(/[ıłđøŁĐØß]/g, letter);
  }
  return text;
}

/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ø: "o",
  Ø: "o",
  ß: "ss",
};

function letter(found: string): string {
  return letters[found] ?? found;
}
