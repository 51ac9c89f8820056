import { offices } from "../collections/offices.ts";
import { isBodyKind, type MentionedEntity, type MentionName } from "../mention-names/mention-name.ts";
import { isOfCsce } from "../mention-names/name-traits.ts";
import { foldName } from "../names/fold-name.ts";
import { isInAddress } from "../running-text/address.ts";
import { textBefore, textBehind } from "../running-text/around.ts";
import { isAcronym } from "../running-text/neighbours.ts";
import { nextCapital } from "../running-text/running-words.ts";
import { covers } from "../time/day-range.ts";
import type { IsoDate } from "../types.ts";
import { isOtherBody } from "./other-body.ts";
import { isOtherMeeting } from "./other-meeting.ts";
import { isOtherPerson } from "./other-person.ts";
import { isOtherPlace } from "./other-place.ts";

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
  readonly entity: object;
  readonly term?: { readonly name: string };
}

/** How far "near by" reaches, in characters: about a paragraph. */
const near = 400;

/** How many mentions back another one is looked for: all of them would take a time that grows with the square of the text. */
const remembered = 100;

/**
 * Whether a name in a text means the entry of this catalogue, and not another State, body or person that has the same name or a longer one
 * that contains it.
 */
export function isOurs(found: FoundName, before: readonly FoundBefore[], on: IsoDate | undefined): boolean {
  const { text, start, end, name } = found;
  if (isInAddress(text, start, end)) return false;
  switch (name.kind) {
    case "institution":
    case "field-operation":
      return isOurBody(found, before);
    case "office-holder":
      return isOurHolder(found, before, on);
    case "meeting":
    case "document":
      return (!name.needsOsce || saysOsce(found)) && !isOtherMeeting({ text, start, end, years: yearsOf(name.entity) });
    default: {
      const isCity = name.kind === "place";
      if (isCity && isAbbreviation(found)) return false;
      return !isOtherPlace({ text, start, end, called: name.name, isCity, state: stateOf(name.entity) });
    }
  }
}

function isOurBody(found: FoundName, before: readonly FoundBefore[]): boolean {
  const { text, start, end, name } = found;
  const { kind, entity } = name;
  if (name.needsOsce && (isOfSymbol(found) || isOneOfMany(found) || !(saysOsce(found) || isKnown(before, entity))))
    return false;
  const last = before.at(-1);
  const isBehindPlace = last !== undefined && last.end === start - 1 && !isBodyKind(last.kind);
  const id = "id" in entity ? entity.id : "";
  const isNearOsce = () => saysOsce(found) || before.slice(-remembered).some((mention) => isBodyKind(mention.kind));
  return name.isDistinct || !isOtherBody({ text, start, end, kind, id, isBehindPlace, isHolder, isNearOsce });
}

function isOurHolder(found: FoundName, before: readonly FoundBefore[], on: IsoDate | undefined): boolean {
  const { text, start, end, name } = found;
  const { term } = name;
  if (term === undefined || !name.isSurname) return text[end] !== "-";
  const isInOffice = on !== undefined && covers(term, on);
  const isNamed = before.slice(-remembered).some((mention) => mention.term?.name === term.name);
  const office = "id" in name.entity ? name.entity.id : "";
  return !isOtherPerson({
    text,
    start,
    end,
    office,
    fullName: term.name,
    isInOffice,
    isNamed,
    isNearOsce: () => saysOsce(found),
  });
}

function stateOf(entity: MentionedEntity): string {
  return "country" in entity ? (entity.country ?? "") : "id" in entity ? entity.id : "";
}

/** The years in which a meeting was held. */
function yearsOf(entity: MentionedEntity): readonly [number, number] | undefined {
  if (!("series" in entity)) return undefined;
  const { from, until } = entity.period;
  return from === null || until === null ? undefined : [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
}

/** Whether the text named an entry before, with its abbreviation or another name. */
function isKnown(before: readonly FoundBefore[], entity: object): boolean {
  return before.slice(-remembered).some((mention) => mention.entity === entity);
}

function saysOsce({ text, start, end, name }: FoundName): boolean {
  const around = text.slice(Math.max(0, start - near), end + near);
  if (isOfCsce(name.name)) return around.includes("CSCE");
  return ["OSCE", "CSCE", "ODIHR", "ОБСЕ", "OSZE", "KSZE"].some((name) => around.includes(name));
}

/** "OSH, 2 March" is the city in a dateline, "OSH rules" are those of safety at work. */
function isAbbreviation({ text, start, end, name }: FoundName): boolean {
  if (end - start > 3 || text.startsWith(name.name, start) || !isAcronym(text.slice(start, end))) return false;
  const next = nextCapital(text, end);
  return text.charAt(end) === "." || next > end + 3 || next === text.length;
}

/** "a PC", "an MG": one of many such things. */
function isOneOfMany({ text, start }: FoundName): boolean {
  return /\b[Aa]n? $/.test(textBefore(text, start, 4));
}

/** "PC.DEC/1117" is the symbol of a document. */
function isOfSymbol({ text, end }: FoundName): boolean {
  return /^\.[A-Z]/.test(textBehind(text, end, 2));
}

let holders: ReadonlySet<string> | undefined;

/** Whether a word stands in the name of somebody who was Secretary General or High Commissioner. */
function isHolder(word: string): boolean {
  holders ??= new Set(
    [offices["secretary-general"], offices["pa-secretary-general"], offices.hcnm].flatMap(({ terms }) =>
      terms.flatMap(({ name }) => name.split(/[ -]/).map(foldName)),
    ),
  );
  return holders.has(foldName(word));
}
