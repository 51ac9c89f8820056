import type { LanguageNames, NameSpotted } from "../names/language-names.ts";

type Stretch = Pick<NameSpotted, "start" | "end">;

/**
 * Mentions with those in other languages among them, in order and without overlap: what begins first wins, then what is longer, then
 * English. The longer name of something else takes its stretch and is none.
 */
export function mergeMentions<M extends Stretch>(
  text: string,
  mentions: readonly M[],
  languages: readonly LanguageNames[],
  mentionOf: (spotted: NameSpotted) => M | undefined,
): readonly M[] {
  const spots = languages.flatMap((language) => language.spot(text));
  const merged: M[] = [];
  let end = 0;
  for (const next of [...mentions, ...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start < end) continue;
    const mention = isSpotted(next) ? mentionOf(next) : next;
    if (mention) merged.push(mention);
    if (mention || isOther(next)) end = next.end;
  }
  return merged;
}

function isSpotted(stretch: Stretch): stretch is NameSpotted {
  return "reads" in stretch;
}

function isOther(stretch: Stretch): boolean {
  return isSpotted(stretch) && stretch.reads.length === 0;
}
