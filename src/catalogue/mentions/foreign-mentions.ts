import { foreignNames } from "../names/foreign-names.ts";
import { languagesOf, type NameOptions, type NameSpotted } from "../names/language-names.ts";
import { namesByKind } from "../resolving/entity-kinds.ts";
import { inForce } from "../time/in-force.ts";
import type { IsoDate } from "../types.ts";
import { type MentionedEntity, type MentionKind, mentionKinds } from "./mention-names.ts";

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
  const spots = languagesOf(asked.names).flatMap((language) => language.spot(text));
  const found = [
    ...mentions.map((mention) => ({ ...stretch(mention), mention })),
    ...spots.map((spot) => ({
      ...stretch(spot),
      isOther: spot.reads.length === 0,
      mention: mentionOf(spot, text, asked),
    })),
  ];
  const merged: (M | ForeignMention)[] = [];
  let end = 0;
  for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start < end || (next.mention === undefined && !("isOther" in next && next.isOther))) continue;
    end = next.end;
    if (next.mention) merged.push(next.mention);
  }
  return merged;
}

function stretch({ start, end }: Stretch): Stretch {
  return { start, end };
}

/** The entity of the first kind that was asked for, unless two of that kind share the name. */
function mentionOf({ start, end, reads }: NameSpotted, text: string, { on, kinds }: Asked): ForeignMention | undefined {
  for (const kind of kinds ?? mentionKinds) {
    if (kind === "office-holder") continue;
    const names = foreignNames(namesByKind[kind](), reads);
    const valid = on === undefined ? names : names.filter((name) => inForce(name, on));
    const [entity, ...others] = new Set((valid.length > 0 ? valid : names).map(({ entry }) => entry));
    if (entity !== undefined && others.length === 0)
      return { start, end, text: text.slice(start, end), kind, entity: entity as MentionedEntity };
  }
  return undefined;
}
