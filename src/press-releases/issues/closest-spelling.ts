import { editsBetween } from "../../catalogue/messages/edits-between.ts";
import { joining } from "../../catalogue/names/state-words.ts";

/** A folded name in words and as one word, so that names are taken apart once and not for each text. */
export interface Spelling {
  readonly words: readonly string[];
  readonly together: string;
}

/** Prepares a folded name, or a text, for comparing: what only joins words says nothing. */
export function spelling(name: string): Spelling {
  const words = name.split(" ").filter((word) => !joining.includes(word));
  return { words, together: words.join("") };
}

/**
 * The id whose name the text misspells, with the fewest edits; `undefined` where there is none, and where those of two ids are as near.
 * Each word is compared with its own: "Republic of Mali" is no nearer to "Republic of Malta" than "Mali" is.
 */
export function closestSpelling(text: Spelling, names: ReadonlyMap<Spelling, string>): string | undefined {
  let best: string | undefined;
  let fewest = Number.MAX_VALUE;
  for (const [name, id] of names) {
    const edits = editsOf(text, name);
    if (edits > fewest) continue;
    best = edits < fewest || id === best ? id : undefined;
    fewest = edits;
  }
  return best;
}

/** A name in more words or fewer is compared as one word: "Sanmarino". */
function editsOf({ words, together }: Spelling, name: Spelling): number {
  if (words.length !== name.words.length) return editsOfWord(together, name.together);
  let edits = 0;
  for (let i = 0; i < words.length && edits < Infinity; i++)
    edits += editsOfWord(words[i] as string, name.words[i] as string);
  return edits;
}

/** Infinite where it is another word. */
function editsOfWord(word: string, name: string): number {
  if (word === name) return 0;
  const most = beginsAlike(word, name) ? mostEdits(name) : 0;
  const edits = editsBetween(word, name, most + 1);
  return edits > most ? Infinity : edits;
}

/** More make another word of it: "Moravia" is not Moldavia. Of a number, another digit makes another. */
function mostEdits(name: string): number {
  if (name.length < 4 || /\d/.test(name)) return 0;
  return name.length < 9 ? 1 : 2;
}

/** The first letter is seldom wrong, unless it changed places with the second. */
function beginsAlike(word: string, name: string): boolean {
  return word[0] === name[0] || (word[0] === name[1] && word[1] === name[0]);
}
