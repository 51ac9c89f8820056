// Texts as engines store and compare them. An engine compares bytes of UTF-8, the library code units of UTF-16, which puts letters beyond
// U+FFFF elsewhere; PostgreSQL refuses a NUL; ClickHouse has no NULL here, and an empty text stands for none. So each code unit from U+D800
// on is stored as a letter of its own, U+100000 and up; NUL as U+0001 U+0001, U+0001 as U+0001 U+0002; an empty text as U+0001. Nearly all
// texts are stored as they are.

const surrogates = 0xd800;
const stored = 0x100000;

/** A text in its stored form: bytes of two such forms compare as code units of the texts do. */
export function storedText(text: string): string {
  if (text === "") return "\u0001";
  return letters(text).replaceAll("\u0001", "\u0001\u0002").replaceAll("\0", "\u0001\u0001");
}

/** The text of a stored form. */
export function readText(form: string): string {
  if (form === "\u0001") return "";
  return form
    .replaceAll("\u0001\u0001", "\0")
    .replaceAll("\u0001\u0002", "\u0001")
    .replace(/[\u{100000}-\u{1027FF}]/gu, (letter) =>
      String.fromCharCode((letter.codePointAt(0) as number) - stored + surrogates),
    );
}

function letters(text: string): string {
  return text.replace(/[\uD800-\uFFFF]/g, (unit) => String.fromCodePoint(unit.charCodeAt(0) - surrogates + stored));
}

/** Words as a column holds them: a space before, between and behind, so that a word, and any run of words, can be looked for with its ends. */
export function storedWords(words: readonly string[]): string {
  return words.length === 0 ? " " : ` ${letters(words.join(" "))} `;
}

/** The stored form of one word. No word holds a space, a quotation mark or any other punctuation of ASCII. */
export const storedWord: (word: string) => string = letters;

/** Orders ids on one day as an archive does: shorter ones first, then by code units. How many digits the length has comes before it. */
export function idKey(id: string): string {
  const length = String(id.length);
  return `${length.length}${length}${storedText(id)}`;
}
