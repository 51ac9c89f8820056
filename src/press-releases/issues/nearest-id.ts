import { nearest } from "../../catalogue/messages/nearest.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import { inOtherCase, isShortCode } from "../../catalogue/names/short-codes.ts";
import { withoutDecoration } from "../../catalogue/names/site-label.ts";
import { typedText } from "../../catalogue/names/typed-text.ts";
import { otherLanguageCodes, otherStateCodes } from "../../generated/other-codes.ts";
import { movedIds } from "../../generated/redirects.ts";

/** Longer text is neither an id nor a name; the limit keeps the time bounded on hostile input. */
const longest = 200;

/**
 * The id that a text was probably meant to be: where the id has moved to, the one that the label spells out, else the nearest.
 * A code of two or three letters is only ever read as one of another system: "UK" is no misspelt "DK". It knows ids and no names, so that a
 * program that only filters does not ship the catalogue.
 *
 * @example
 * nearestId("OSCE Mission to Moldova", ["mission-to-moldova", "mission-to-serbia"]); // => "mission-to-moldova"
 * nearestId("electoins", ["education", "elections"]); // => "elections"
 */
export function nearestId(text: string, ids: readonly string[]): string | undefined {
  if (text.length > longest) return undefined;
  const typed = typedText(text);
  const meant = movedId(typed, ids) ?? spelledOut(typed, ids);
  return meant ?? (isShortCode(typed, ids) ? codeMeant(typed, ids) : nearest(typed, ids));
}

/** The code in use for one that other systems use. */
function codeMeant(code: string, ids: readonly string[]): string | undefined {
  const found = [ownValue(otherStateCodes, code.toUpperCase()), ownValue(otherLanguageCodes, code.toLowerCase())];
  return found.find((id) => id !== undefined && ids.includes(id)) ?? inOtherCase(code, ids);
}

function ownValue(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Where an id has moved to, if that is one of the given ones. */
export function movedId(id: string, ids: readonly string[]): string | undefined {
  const moved = Object.hasOwn(movedIds, id) ? movedIds[id] : undefined;
  return moved !== undefined && ids.includes(moved) ? moved : undefined;
}

function spelledOut(text: string, ids: readonly string[]): string | undefined {
  const name = withoutDecoration(foldName(text));
  return name === "" ? undefined : ids.find((id) => foldName(id) === name);
}
