/** Letters that Unicode does not decompose, with what is written for them in ASCII. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ħ: "h",
  Ħ: "h",
  ø: "o",
  Ø: "o",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  þ: "th",
  Þ: "th",
  ß: "ss",
  ẞ: "ss",
};

/**
 * Puts letters of ASCII, in lower case, in place of Latin ones that are more than a letter with an accent.
 *
 * @example
 * plainLetters("Łódź"); // => "lódź"
 */
export function plainLetters(text: string): string {
  return text.replace(/[ıłŁđĐðÐħĦøØæÆœŒþÞßẞ]/g, (found) => letters[found] ?? found);
}
