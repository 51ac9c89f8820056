import { findContentType } from "../../catalogue/collections/content-types.ts";
import { fieldOperations, findFieldOperation } from "../../catalogue/collections/field-operations.ts";
import { fieldsOfWork, findFieldOfWork } from "../../catalogue/collections/fields-of-work.ts";
import { findFormerState, formerStates } from "../../catalogue/collections/former-states.ts";
import { findInstitution, institutions } from "../../catalogue/collections/institutions.ts";
import { findParticipatingState, participatingStates } from "../../catalogue/collections/participating-states.ts";
import { findPartner, partners } from "../../catalogue/collections/partners.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import type { NameOptions } from "../../catalogue/names/language-names.ts";
import { namesOf } from "../../catalogue/names/name-index.ts";
import { withoutDecoration } from "../../catalogue/names/site-label.ts";
import type { ContentTypeId, Entry, FieldOfWorkId, SourceId, StateCode } from "../../catalogue/types.ts";
import { localSource, localType } from "./local-labels.ts";

/** Labels of the site with a comma in them are rare and short. */
const mostCommas = 4;

/** A crawl prints the same few hundred labels in all its pages; the rest is hostile. */
const mostRemembered = 1000;
const longestRemembered = 120;

/** What osce.org prints under "Source" and "Where we are". */
export const sourceOf: (label: string) => SourceId | undefined = /* @__PURE__ */ remembering(
  (label) => (findInstitution(label) ?? findFieldOperation(label))?.id ?? localSource(label),
);

/** What osce.org prints under "Fields of work" and "What we do". */
export const fieldOfWorkOf: (label: string) => FieldOfWorkId | undefined = /* @__PURE__ */ remembering(
  (label) => findFieldOfWork(label)?.id,
);

/** What osce.org prints as the kind of a page. */
export const contentTypeOf: (label: string) => ContentTypeId | undefined = /* @__PURE__ */ remembering(
  (label) => findContentType(label)?.id ?? localType(label),
);

/** Asks once for each label: one that no exact name is has to be folded, which costs more than all else. */
export function remembering<Found>(find: (label: string) => Found): (label: string) => Found {
  const seen = new Map<string, Found>();
  return (label) => {
    const known = seen.get(label);
    if (known !== undefined || seen.has(label)) return known as Found;
    const found = find(label);
    // A copy: a piece of a page as key would keep the whole page alive.
    if (seen.size < mostRemembered && label.length <= longestRemembered) seen.set(` ${label}`.slice(1), found);
    return found;
  };
}

/** What osce.org prints under "Location", and what datelines print behind a city. */
export function stateOf(label: string): StateCode | undefined {
  return (findParticipatingState(label) ?? findPartner(label) ?? findFormerState(label))?.id;
}

/** How the labels of a page are led to ids. */
export interface LabelReaders {
  readonly source: (label: string) => SourceId | undefined;
  readonly fieldOfWork: (label: string) => FieldOfWorkId | undefined;
  readonly contentType: (label: string) => ContentTypeId | undefined;
  readonly state: (label: string) => StateCode | undefined;
}

const english: LabelReaders = {
  source: sourceOf,
  fieldOfWork: fieldOfWorkOf,
  contentType: contentTypeOf,
  state: stateOf,
};

/** Reads labels in English, and then in the other languages that were given. */
export function labelReaders(names: NameOptions["names"]): LabelReaders {
  if (names === undefined || names.length === 0) return english;
  const options = { names };
  return {
    source: (label) => sourceOf(label) ?? (findInstitution(label, options) ?? findFieldOperation(label, options))?.id,
    fieldOfWork: (label) => fieldOfWorkOf(label) ?? findFieldOfWork(label, options)?.id,
    contentType: (label) => contentTypeOf(label) ?? findContentType(label, options)?.id,
    state: (label) =>
      stateOf(label) ??
      (findParticipatingState(label, options) ?? findPartner(label, options) ?? findFormerState(label, options))?.id,
  };
}

/**
 * Cuts a line of labels at its commas, but not inside a label that holds one.
 *
 * @example
 * splitLabels("Migration, Human rights", fieldOfWorkOf); // => ["Migration", "Human rights"]
 */
export function splitLabels(line: string, find: (label: string) => unknown): string[] {
  if (!line.includes(",")) return line === "" ? [] : [line];
  const pieces = piecesOf(line);
  const labels: string[] = [];
  for (let i = 0; i < pieces.length; ) {
    const taken = piecesOfLabel(pieces, i, find);
    const label = taken === 1 ? (pieces[i] as string) : pieces.slice(i, i + taken).join(", ");
    if (label !== "") labels.push(label);
    i += taken;
  }
  return labels;
}

/** A row of names cut at all its commas. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let comma = line.indexOf(","); comma >= 0; comma = line.indexOf(",", start)) {
    pieces.push(line.slice(start, comma).trim());
    start = comma + 1;
  }
  pieces.push(line.slice(start).trim());
  return pieces;
}

function piecesOfLabel(pieces: readonly string[], at: number, find: (label: string) => unknown): number {
  const first = pieces[at] as string;
  if (find(first) !== undefined || !beginsLabel(first)) return 1;
  for (let count = 2; count <= mostCommas + 1 && at + count <= pieces.length; count++) {
    if (find(pieces.slice(at, at + count).join(", ")) !== undefined) return count;
  }
  return 1;
}

let beginnings: Set<string> | undefined;

/** Whether a name with a comma in it begins so; there are few, and asking for every row of pieces would fold each word ten times. */
function beginsLabel(piece: string): boolean {
  beginnings ??= new Set(
    [institutions, fieldOperations, fieldsOfWork, participatingStates, partners, formerStates].flatMap(beginningsOf),
  );
  const key = foldName(piece);
  return beginnings.has(key) || beginnings.has(withoutDecoration(key));
}

function beginningsOf(entries: object): string[] {
  return Object.values(entries as Readonly<Record<string, Entry<string, string>>>)
    .flatMap(namesOf)
    .filter(({ name }) => name.includes(","))
    .map(({ name }) => foldName(name.slice(0, name.indexOf(","))));
}
