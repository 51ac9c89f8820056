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
  const words = plain(text).split(" ");
  if (words[0] === "the" && words.length > 1) words.shift();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (Object.hasOwn(spellings, word)) words[i] = spellings[word] as string;
  }
  return words.join(" ");
}

/** Lower case without accents and punctuation, single spaces. */
function plain(text: string): string {
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
