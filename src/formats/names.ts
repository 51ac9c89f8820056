import { contentTypes } from "../catalogue/collections/content-types.ts";
import { fieldOperations } from "../catalogue/collections/field-operations.ts";
import { fieldsOfWork } from "../catalogue/collections/fields-of-work.ts";
import { formerStates } from "../catalogue/collections/former-states.ts";
import { institutions } from "../catalogue/collections/institutions.ts";
import { languages } from "../catalogue/collections/languages.ts";
import { participatingStates } from "../catalogue/collections/participating-states.ts";
import { partners } from "../catalogue/collections/partners.ts";
import { places } from "../catalogue/collections/places.ts";
import { onlyKnown } from "../catalogue/messages/only-known.ts";
import { said } from "../catalogue/messages/said.ts";
import { nameOn } from "../catalogue/time/name-on.ts";
import type { Entry } from "../catalogue/types.ts";
import { nearestId } from "../press-releases/issues/nearest-id.ts";
import type { FilterDimension, PressRelease } from "../press-releases/record/types.ts";

/** How ids are written: left as they are, as the names of today, or as those of the day of the release (today's where it has no date). */
export type NameForm = "id" | "today" | "day";

/** Writes the ids of a release in one form. */
export type WriteName = (dimension: FilterDimension, id: string) => string;

type Named = Entry<string, string>;

const recordsOf: { readonly [Dimension in FilterDimension]: readonly object[] } = {
  type: [contentTypes],
  language: [languages],
  source: [institutions, fieldOperations],
  fieldOfWork: [fieldsOfWork],
  country: [participatingStates, partners, formerStates],
  place: [places],
};

const nouns: { readonly [Dimension in FilterDimension]: string } = {
  type: "content type",
  language: "language",
  source: "source",
  fieldOfWork: "field of work",
  country: "State",
  place: "place",
};

/** The form that was asked for. @throws RangeError where it is none. */
export function nameForm(form: NameForm): NameForm {
  onlyKnown([form], ["id", "today", "day"], "known form of names");
  return form;
}

/** What writes the ids of one release. It throws a `RangeError` for an id that is not in the catalogue. */
export function namesFor({ date }: PressRelease, form: NameForm): WriteName {
  if (form === "id") return (_, id) => id;
  return (dimension, id) => {
    const entry = entryOf(dimension, id);
    return form === "day" && date !== null ? nameOn(entry, date) : entry.name;
  };
}

function entryOf(dimension: FilterDimension, id: string): Named {
  const record = recordsOf[dimension].find((each) => Object.hasOwn(each, id));
  if (record !== undefined) return (record as Readonly<Record<string, Named>>)[id] as Named;
  const suggestion = nearestId(String(id), recordsOf[dimension].flatMap(Object.keys));
  const hint = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
  throw new RangeError(`${said(id)} is not the id of a ${nouns[dimension]}${hint}`);
}
