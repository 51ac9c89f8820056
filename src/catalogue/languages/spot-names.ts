import type { NameSpotted } from "../names/language-names.ts";
import { nextCapital, skipSeparators, skipWord } from "../running-text/running-words.ts";
import { foldWords, type WordRules } from "./essence.ts";
import type { SpotName, SpotNode } from "./spot-tree.ts";

/** How far "near by" reaches, in characters: about a paragraph. */
const near = 400;

/** So many small words may stand between two words of a name: "de la part de l’". */
const mostSmall = 4;

/** What may stand between the words of a name; a full stop ends it. */
const joins = /^[\s'’‘"«»“”„()/-]{1,4}$/;

/** The names in a running text, the longest first and without overlap, each beginning with a capital. */
export function spotNames(text: string, root: SpotNode, rules: WordRules): readonly NameSpotted[] {
  const found: NameSpotted[] = [];
  for (let start = nextCapital(text, 0); start < text.length; ) {
    const spot = longest(text, start, root, rules);
    if (spot) found.push(spot);
    start = nextCapital(text, spot?.end ?? skipWord(text, start));
  }
  return found;
}

function longest(text: string, start: number, root: SpotNode, rules: WordRules): NameSpotted | undefined {
  let spot: NameSpotted | undefined;
  let node = root;
  let small = 0;
  let lastWord = start;
  for (let at = start; at < text.length; ) {
    const end = skipWord(text, at);
    const word = foldWords(text.slice(at, end));
    const next = node.next.get(rules.stem(word));
    if (next !== undefined) {
      node = next;
      small = 0;
      lastWord = end;
      spot = named({ text, start, end }, node.names) ?? spot;
    } else if (node === root || !rules.isSmall(word) || ++small > mostSmall) return spot;
    else if (spot?.end === lastWord && rules.isOsce(word) && isBody(spot)) spot = { ...spot, end };
    at = skipSeparators(text, end);
    if (!joins.test(text.slice(end, at))) return spot;
  }
  return spot;
}

function isBody({ reads }: NameSpotted): boolean {
  return reads.some(({ kind }) => kind === "institution" || kind === "field-operation");
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function named({ text, start, end }: Stretch, names: readonly SpotName[]): NameSpotted | undefined {
  const printed = text.slice(start, end);
  const fitting = names.filter(
    ({ read, forms, exact, needsOsce }) =>
      (!exact || read?.name === printed) &&
      (forms === null || forms.has(foldWords(printed))) &&
      (!needsOsce || saysOsce(text, start, end)),
  );
  if (fitting.length === 0) return undefined;
  return { start: withOsce(text, start), end, reads: fitting.flatMap(({ read }) => (read === null ? [] : [read])) };
}

function saysOsce(text: string, start: number, end: number): boolean {
  return /OSCE|OSZE|ОБСЕ|CSCE|KSZE|СБСЕ/i.test(text.slice(Math.max(0, start - near), end + near));
}

/** "OSZE-" before the name of a body belongs to it. */
function withOsce(text: string, start: number): number {
  return /(?:^|[^\p{L}])(?:OSZE|OSCE|KSZE|ОБСЕ)[ -]$/u.test(text.slice(Math.max(0, start - 6), start))
    ? start - 5
    : start;
}
