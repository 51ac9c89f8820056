/** The signs that stand for words by themselves, where a text has none of them. @internal */
export const wordSigns = "!$*:?[]_`";

/** The first of the letters that stand for words after a `~`. @internal */
export const firstWordKey = 35;

/**
 * The text that packed words stand for; `data/build/render/pack-words.ts` is the way there. Before the text stand, each with `^` at its end, the
 * signs that it uses for words, and the words: first those of the signs, then those of `~#`, `~$`, `~%` and so on. A word may hold those
 * before it: `!^field^! operation^!s and ~#s` is "fields and field operations".
 *
 * @internal
 */
export function unpackWords(text: string): string {
  const [signs = "", ...parts] = text.split("^");
  const words: string[] = [];
  const wordOf = (key: string): string =>
    words[key.length > 1 ? signs.length + key.charCodeAt(1) - firstWordKey : signs.indexOf(key)] ?? key;
  for (const part of parts) words.push(part.replace(/~.|[!$*:?[\]_`]/g, wordOf));
  return words.pop() as string;
}
