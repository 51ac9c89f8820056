import { expect, test } from "vitest";
import { separators } from "../../../src/catalogue/names/separators.ts";
import { isWordCharacter, nextCapital } from "../../../src/catalogue/running-text/running-words.ts";

test("a character parts words here where it parts them in look-ups, for every code unit", () => {
  const differ: string[] = [];
  const pattern = separators;
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    // Raised digits and surrogates stand behind names as notes and emoji.
    if (/[¹²³\uD800-\uDFFF]/.test(letter)) continue;
    if (isWordCharacter(letter, 0) === (letter.search(pattern) === 0)) differ.push(code.toString(16));
  }
  expect(differ).toEqual([]);
});

/** Where words begin that may begin a name, told one character at a time. */
function slowly(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    const capital = letter !== letter.toLowerCase() || (letter === letter.toUpperCase() && isWordCharacter(text, at));
    if (capital && (at === 0 || !isWordCharacter(text, at - 1))) starts.push(at);
  }
  return starts;
}

test.each([
  "The OSCE Mission to Moldova, and iPad or eTA.",
  "a B cD E fG 23rd x4 5y",
  "«Миссия в Киеве» – Élan été Ôtée",
  "Georgia's U.S.-led co-Chair/Vice-Chair",
  "日本 と 한국",
  "",
  "aaaaaaaaaB",
  "aaaaaaaa B",
])("no beginning of %j is jumped over", (text) => {
  const starts: number[] = [];
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at + 1)) starts.push(at);
  expect(starts).toEqual(slowly(text));
});
