/** Letters that Unicode does not decompose, with what is written for them in ASCII. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ø: "o",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ß: "ss",
};

/**
 * A text in lower case, with letters of ASCII in place of Latin ones that are more than a letter with an accent.
 *
 * @example
 * plainLetters("Łódź"); // => "lódź"
 */
export function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[ıłđðħøæœþß]/g, (found) => letters[found] as string);
}
