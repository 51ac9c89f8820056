import { beyondAscii, letterCount, letterOf } from "../running-text/running-words.ts";

/** Words by letter: each node is a row of the nodes that the next letter leads to, 0 where it leads nowhere. */
export interface LetterTree {
  readonly next: Uint16Array;
  /** The number of the word that ends at a node; 0 where none does. */
  readonly numbers: Uint16Array;
}

/** The tree of the words that are of ASCII letters and digits alone. */
export function letterTree(words: ReadonlyMap<string, number>): LetterTree {
  const plain = [...words].filter(([word]) => isPlain(word));
  const most = plain.reduce((sum, [word]) => sum + word.length, 1);
  const next = new Uint16Array(most * letterCount);
  const numbers = new Uint16Array(most);
  let size = 1;
  for (const [word, number] of plain) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const edge = node * letterCount + letterOf(word.charCodeAt(at));
      if (next[edge] === 0) next[edge] = size++;
      node = next[edge] as number;
    }
    numbers[node] = number;
  }
  if (size > 0xffff) throw new RangeError(`the words of names take ${size} nodes, and a node is a number of 16 bits`);
  return { next: next.slice(0, size * letterCount), numbers: numbers.slice(0, size) };
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (letterOf(word.charCodeAt(at)) === beyondAscii) return false;
  return true;
}
