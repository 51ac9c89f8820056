import type { Fault } from "../press-releases/issues/filter-issues.ts";
import { layoutIds } from "../press-releases/record/layout-ids.ts";
import {
  dateOrigins,
  placeKeys,
  printedKeys,
  provenanceKeys,
  rawKeys,
  releaseKeys,
  sourceOrigins,
} from "../press-releases/record/record-keys.ts";
import { contentTypeKind, fieldOfWorkKind, languageKind, placeKind, sourceKind, stateKind } from "./id-faults.ts";
import { choiceFault, dayFault, keyFault, textFault, wrongType } from "./value-faults.ts";

type FaultOf = (found: unknown) => Fault;

const aText: FaultOf = (found) => wrongType(found, "text");
const aList: FaultOf = (found) => wrongType(found, "a list");

/** What is wrong with a value, by the place of a record where it stands; `*` is any index. */
const faults: Readonly<Record<string, FaultOf>> = {
  "": (found) => wrongType(found, "a record (an object)"),
  id: textFault,
  type: (found) => contentTypeKind.fault(found),
  language: (found) => languageKind.fault(found),
  title: textFault,
  date: dayFault,
  dateUntil: dayFault,
  dateFrom: (found) => choiceFault(found, "an origin of a date", dateOrigins),
  places: aList,
  "places.*": (found) => wrongType(found, "a place (an object)"),
  "places.*.text": textFault,
  "places.*.place": (found) => placeKind.fault(found),
  "places.*.country": (found) => stateKind.fault(found),
  sources: aList,
  "sources.*": (found) => sourceKind.fault(found),
  sourcesFrom: (found) => choiceFault(found, "an origin of sources", sourceOrigins),
  addressSource: (found) => sourceKind.fault(found),
  cutLabel: (found) => choiceFault(found, "a label that pages print", printedKeys),
  fieldsOfWork: aList,
  "fieldsOfWork.*": (found) => fieldOfWorkKind.fault(found),
  countries: aList,
  "countries.*": (found) => stateKind.fault(found),
  body: aList,
  "body.*": aText,
  excerpt: (found) => wrongType(found, "true or false"),
  urls: aList,
  "urls.*": aText,
  printed: (found) => wrongType(found, "an object of printed labels"),
  "printed.*": aList,
  "printed.*.*": aText,
  provenance: (found) => wrongType(found, "an object that says how the record came to be"),
  "provenance.layout": (found) => choiceFault(found, "a layout", layoutIds),
  "provenance.retrieved": dayFault,
  "provenance.chairpersonshipYear": (found) => wrongType(found, "a year (a whole number)"),
};

/** The keys that the objects of a record may have, and what a key of theirs is called. */
const objects: Readonly<Record<string, readonly [what: string, keys: readonly string[]]>> = {
  "": ["a key of a record", releaseKeys],
  raw: ["a key of a raw record", rawKeys],
  "places.*": ["a key of a place", placeKeys],
  printed: ["a label that pages print", printedKeys],
  provenance: ["a key of a provenance", provenanceKeys],
};

/** What is wrong with the value at a place of a record, such as `"sources.*"`. */
export function faultAt(place: string, found: unknown): Fault {
  return (faults[place] as FaultOf)(found);
}

/** What is wrong with a key of an object at a place of a record. */
export function keyFaultAt(place: string, key: string): Fault {
  const [what, keys] = objects[place] as (typeof objects)[string];
  return keyFault(key, what, keys);
}
