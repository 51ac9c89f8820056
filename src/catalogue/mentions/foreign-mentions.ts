import { languagesOf, type NameOptions, type NameSpotted } from "../names/language-names.ts";
import type { NameOf } from "../names/name-index.ts";
import { inForce } from "../time/in-force.ts";
import type { IsoDate } from "../types.ts";
import { type MentionedEntity, type MentionKind, mentionRecords } from "./mention-names.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface ForeignMention extends Stretch {
  readonly text: string;
  readonly kind: MentionKind;
  readonly entity: MentionedEntity;
}

interface Asked extends NameOptions {
  readonly on: IsoDate | undefined;
  readonly kinds: readonly MentionKind[] | undefined;
}

/**
 * Mentions with those in other languages among them, in order and without overlap: what begins first wins, then what is longer, then
 * English. The longer name of something else takes its stretch and is none.
 */
export function withForeign<M extends Stretch>(
  mentions: readonly M[],
  text: string,
  asked: Asked,
): readonly (M | ForeignMention)[] {
  const merged: (M | ForeignMention)[] = [];
  const spots = languagesOf(asked.names).flatMap((language) => language.spot(text));
  let end = 0;
  for (const next of [...mentions, ...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const mention = "reads" in next ? mentionOf(next, text, asked) : next;
    if (next.start < end || mention === undefined) continue;
    end = next.end;
    if (mention) merged.push(mention);
  }
  return merged;
}

type Name = NameOf<MentionedEntity & { readonly kind: MentionKind; readonly id: string }>;

/** The entity of the first kind, unless two of that kind share the name; `null` for what takes its stretch and is none. */
function mentionOf(
  { start, end, reads }: NameSpotted,
  text: string,
  { on, kinds }: Asked,
): ForeignMention | null | undefined {
  const records = mentionRecords() as Readonly<Record<string, Readonly<Record<string, Name["entry"]>>>>;
  const names = reads
    .map((read): Name => ({ ...read, entry: records[read.kind]?.[read.id] as Name["entry"] }))
    .filter(({ entry }) => kinds?.includes(entry.kind) ?? true);
  const valid = on === undefined ? names : names.filter((name) => inForce(name as never, on));
  const [first, ...others] = valid.length > 0 ? valid : names;
  if (first === undefined) return reads.length > 0 ? undefined : null;
  const { entry } = first;
  if (others.some((other) => other.entry !== entry && other.entry.kind === entry.kind)) return undefined;
  return { start, end, text: text.slice(start, end), kind: entry.kind, entity: entry };
}
