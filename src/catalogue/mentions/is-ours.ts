import { offices } from "../collections/offices.ts";
import { foldName } from "../names/fold-name.ts";
import type { IsoDate } from "../types.ts";
import type { MentionName } from "./mention-names.ts";
import { isOtherBody } from "./other-body.ts";
import { isOtherPerson } from "./other-person.ts";
import { isOtherPlace } from "./other-place.ts";
import { nextCapital } from "./running-words.ts";

/** A name that was found, with its place in the text. */
export interface FoundName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: MentionName;
}

/** What was found before it in the same text. */
export interface FoundBefore {
  readonly end: number;
  readonly kind: string;
  readonly term?: { readonly name: string };
}

/** How far "near by" reaches, in characters: about a paragraph. */
const near = 400;

/** How many mentions back a full name is looked for: all of them would take a time that grows with the square of the text. */
const remembered = 100;

/**
 * Whether a name in a text means the entry of this catalogue, and not another State, body or person that has the same name or a longer one
 * that contains it.
 */
export function isOurs(found: FoundName, before: readonly FoundBefore[], on: IsoDate | undefined): boolean {
  const { text, start, end, name } = found;
  const last = before.at(-1);
  switch (name.kind) {
    case "institution":
    case "field-operation": {
      const isBehindCity = last?.kind === "place" && last.end === start - 1;
      const { kind, entity } = name;
      const body = { text, start, end, kind, id: "id" in entity ? entity.id : "", isBehindCity, isHolder };
      if (name.needsOsce && (!saysOsce(found) || isOfSymbol(found))) return false;
      return name.isDistinct || !isOtherBody(body);
    }
    case "office-holder": {
      const { term } = name;
      if (term === undefined || name.name === term.name) return text[end] !== "-";
      const isExpected =
        on !== undefined || before.slice(-remembered).some((mention) => mention.term?.name === term.name);
      return !isOtherPerson({ text, start, end, office: "id" in name.entity ? name.entity.id : "", isExpected });
    }
    case "meeting":
      return !name.needsOsce || saysOsce(found);
    case "place":
      return !isAbbreviation(found) && !isOtherPlace({ text, start, end, isCity: true });
    default:
      return !isOtherPlace({ text, start, end, isCity: false });
  }
}

function saysOsce({ text, start, end }: FoundName): boolean {
  const around = text.slice(Math.max(0, start - near), end + near);
  return ["OSCE", "CSCE", "ODIHR", "ОБСЕ", "OSZE", "KSZE"].some((name) => around.includes(name));
}

/** "OSH, 2 March" is the city in a dateline, "OSH rules" are those of safety at work. */
function isAbbreviation({ text, start, end, name }: FoundName): boolean {
  if (end - start > 3 || text.startsWith(name.name, start)) return false;
  const next = nextCapital(text, end);
  return text.charAt(end) === "." || next > end + 3 || next === text.length;
}

/** "PC.DEC/1117" is the symbol of a document. */
function isOfSymbol({ text, end }: FoundName): boolean {
  return /^\.[A-Z]/.test(text.slice(end, end + 2));
}

let holders: ReadonlySet<string> | undefined;

/** Whether a word stands in the name of somebody who was Secretary General or High Commissioner. */
function isHolder(word: string): boolean {
  holders ??= new Set(
    [offices["secretary-general"], offices.hcnm].flatMap(({ terms }) =>
      terms.flatMap(({ name }) => name.split(/[ -]/).map(foldName)),
    ),
  );
  return holders.has(foldName(word));
}
