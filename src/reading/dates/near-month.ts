import { foldName } from "../../catalogue/names/fold-name.ts";
import { monthNumbers } from "../../generated/months.ts";

/** Shorter words are one slip away from too many others. */
const fewestLetters = 4;
const mostLetters = 12;

/** The month words by their first letter, so that few are compared. */
let byInitial: Map<string, readonly string[]> | undefined;

/**
 * The number of the month that a word is a slip of the pen for, or an abbreviation of: one letter too many, too few or another, or two in the
 * wrong order. 0 where no month or more than one is so near. Only a day before the word and a year behind it make such a word a month.
 *
 * @example
 * nearMonth("Febuary"); // => 2
 * nearMonth("Juny"); // => 0
 */
export function nearMonth(word: string): number {
  if (word.length < fewestLetters || word.length > mostLetters) return 0;
  const key = foldName(word);
  byInitial ??= groupByInitial();
  let number = 0;
  for (const listed of byInitial.get(key[0] ?? "") ?? []) {
    if (!isOneSlip(key, listed) && !listed.startsWith(key)) continue;
    const found = monthNumbers[listed] as number;
    if (number > 0 && found !== number) return 0;
    number = found;
  }
  return number;
}

function groupByInitial(): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of Object.keys(monthNumbers)) {
    if (word.length < fewestLetters) continue;
    const initial = word[0] as string;
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [word]);
    else group.push(word);
  }
  return groups;
}

/** Whether two words differ by one letter, or by the order of two; each is walked through once. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length !== b.length) {
    const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
    return longer.slice(at + 1) === shorter.slice(at);
  }
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
