import { byKey } from "../names/by-key.ts";
import type { NameRead } from "../names/language-names.ts";
import type { NamesByKind } from "../types.ts";
import { essenceIn, foldWords, type WordRules } from "./essence.ts";

/** Longer text is no label; the limit keeps the time bounded on hostile input. */
const longest = 300;

/** The names of a language as labels are read. */
export interface LabelIndex {
  readonly folded: ReadonlyMap<string, readonly NameRead[]>;
  readonly essences: ReadonlyMap<string, readonly NameRead[]>;
}

/** Every name of a language with its entry, the strongest first. */
export function namesToRead(names: NamesByKind): readonly NameRead[] {
  return Object.entries(names).flatMap(([kind, entries]) =>
    Object.entries(entries).flatMap(([id, { name, formerNames, aliases }]): NameRead[] => [
      ...(name === null ? [] : [{ kind, id, name, via: "name" } as const]),
      ...formerNames.map((period) => ({ kind, id, name: period.name, via: "former-name", period }) as const),
      ...aliases.map((alias) => ({ kind, id, name: alias, via: "alias" }) as const),
    ]),
  );
}

export function labelIndex(names: readonly NameRead[], rules: WordRules): LabelIndex {
  const folded = byKey(names, foldWords);
  const essences = byKey(names, (name) => essenceIn(foldWords(name), rules));
  // A label without a word means nothing.
  for (const index of [folded, essences]) index.delete("");
  return { folded, essences };
}

/** What of a language is asked for whole labels. */
export interface LabelRules extends WordRules {
  readonly closed: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
}

/** The names that a label can mean: as it stands, else without endings and small words, else without what the site adds. */
export function readLabel(label: string, index: LabelIndex, rules: LabelRules): readonly NameRead[] {
  if (label.length > longest) return [];
  const exact = index.folded.get(foldWords(label));
  if (exact !== undefined) return exact;
  const reads =
    byEssence(label, index, rules) ??
    inBrackets(label, index, rules) ??
    withoutChair(label, index, rules) ??
    withoutSort(label, index, rules);
  return (reads ?? []).map((read) => ({ ...read, via: "site-label" }));
}

function byEssence(label: string, { folded, essences }: LabelIndex, rules: WordRules): readonly NameRead[] | undefined {
  const key = foldWords(label);
  return folded.get(key) ?? essences.get(essenceIn(key, rules));
}

/** "Name (abbreviation)", "Name (closed)". */
function inBrackets(label: string, index: LabelIndex, rules: LabelRules): readonly NameRead[] | undefined {
  const pieces = label.split(/[()]/);
  if (pieces.length < 3) return undefined;
  const outside = byEssence(pieces.filter((_, i) => i % 2 === 0).join(" "), index, rules);
  const inside = pieces.filter((_, i) => i % 2 === 1).filter((text) => !isNote(text, rules));
  const means = inside.map((text) => (byEssence(text, index, rules) ?? []).map(({ id }) => id));
  return outside?.filter(({ id }) => means.every((ids) => ids.includes(id)));
}

function isNote(text: string, { closed, isSmall }: LabelRules): boolean {
  return foldWords(text)
    .split(" ")
    .every((word) => closed.has(word) || isSmall(word) || /^\d{1,4}$/.test(word));
}

/** "Suisse – Présidence de l’OSCE 2026" is Switzerland. */
function withoutChair(label: string, index: LabelIndex, rules: WordRules): readonly NameRead[] | undefined {
  const [, state, chair] = /^([^–—]{1,100}) [-–—] ([^–—]{1,100}?)(?: \d{4})?$/.exec(label) ?? [];
  if (state === undefined || chair === undefined) return undefined;
  if (!byEssence(chair, index, rules)?.some(({ id }) => id === "chairpersonship")) return undefined;
  return byEssence(state, index, rules)?.filter(({ kind }) => kind.endsWith("-state"));
}

/** "République de Moldova", "Königreich der Niederlande". */
function withoutSort(label: string, { essences }: LabelIndex, rules: LabelRules): readonly NameRead[] | undefined {
  const [sort = "", ...words] = essenceIn(foldWords(label), rules).split(" ");
  if (!rules.sorts.has(sort)) return undefined;
  return essences.get(words.join(" "))?.filter(({ kind }) => kind.endsWith("-state") || kind === "partner");
}
