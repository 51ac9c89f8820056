import type {
  DateOrigin,
  PressRelease,
  PrintedLabel,
  Provenance,
  RawPressRelease,
  ReleasePlace,
  SourceOrigin,
} from "./types.ts";

type KeysOf<T> = readonly (keyof T & string)[];

// Written out, in the order of the interfaces: what is no key here is refused. The tests of the schemas fail where one is forgotten.

export const releaseKeys: KeysOf<PressRelease> = [
  "id",
  "type",
  "language",
  "title",
  "date",
  "dateUntil",
  "dateFrom",
  "places",
  "sources",
  "sourcesFrom",
  "fieldsOfWork",
  "countries",
  "body",
  "excerpt",
  "urls",
  "printed",
  "provenance",
];

export const rawKeys: KeysOf<RawPressRelease> = [
  "title",
  "printed",
  "sourcesFrom",
  "addressSource",
  "cutLabel",
  "body",
  "excerpt",
  "urls",
  "provenance",
];

export const placeKeys: KeysOf<ReleasePlace> = ["text", "place", "country"];

export const printedKeys: readonly PrintedLabel[] = [
  "date",
  "place",
  "source",
  "fieldsOfWork",
  "type",
  "location",
  "dateline",
];

export const provenanceKeys: KeysOf<Provenance> = ["layout", "retrieved", "chairpersonshipYear"];

export const dateOrigins: readonly DateOrigin[] = ["field", "dateline", "dateline+year", "listing", "title", "markup"];

export const sourceOrigins: readonly SourceOrigin[] = ["field", "heading", "address"];
