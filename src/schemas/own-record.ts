import { isObject, ownOnly } from "../press-releases/record/own-keys.ts";

/**
 * A record with its objects reduced to what is their own; the value itself where they are plain, as they are from JSON.
 * zod reads what an object inherits, some of its versions even as keys: what JSON would not hold, no schema shall see.
 */
export function ownRecord(value: unknown): unknown {
  if (!isObject(value)) return value;
  const record = ownOnly(value) as Readonly<Record<string, unknown>>;
  const { places, printed, provenance } = record;
  const plain = { places: ownPlaces(places), printed: own(printed), provenance: own(provenance) };
  if (plain.places === places && plain.printed === printed && plain.provenance === provenance) return record;
  // What was absent stays absent: a key that holds undefined would be one key more.
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(record),
      ...Object.getOwnPropertyDescriptors(Object.fromEntries(Object.entries(plain).filter(([key]) => key in record))),
    },
  );
}

function own(value: unknown): unknown {
  return isObject(value) ? ownOnly(value) : value;
}

function ownPlaces(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const isOwn = (place: unknown): boolean => own(place) === place;
  // `Array.from` and not `map`, which would call the species of a subclass.
  return value.every(isOwn) ? value : Array.from(value as unknown[], own);
}
