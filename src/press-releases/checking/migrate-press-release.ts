import { dimensions, isIdOf } from "../filter/dimensions.ts";
import { movedId } from "../issues/nearest-id.ts";
import { isObject } from "../record/own-keys.ts";
import type { FilterDimension } from "../record/types.ts";
import { withSourcesFrom } from "../record/with-sources-from.ts";

type Table = { readonly [key: string]: unknown };

/** The keys of a record that hold ids, and of which kind. */
const single: Readonly<Record<string, FilterDimension>> = { type: "type", language: "language" };
const lists: Readonly<Record<string, FilterDimension>> = {
  sources: "source",
  fieldsOfWork: "fieldOfWork",
  countries: "country",
};
const inPlace: Readonly<Record<string, FilterDimension>> = { place: "place", country: "country" };

/**
 * Brings a stored record up to date, ready to be parsed. It follows ids that have moved since the record was stored, and adds the newer key
 * `sourcesFrom` as `null`. Everything else stays as it is. Nothing is changed in place; if nothing has moved, the value itself is returned.
 *
 * @example
 * migratePressRelease({ ...release, sources: ["minsk-group"] }).sources; // => ["minsk-process"]
 * migratePressRelease(release) === release; // => true
 */
export function migratePressRelease<T>(value: T): T {
  if (!isObject(value)) return value;
  const moved: Record<string, unknown> = { ...follow(value as Table, single) };
  for (const [key, dimension] of Object.entries(lists)) {
    const list = (value as Table)[key];
    const today = Array.isArray(list) ? followList(list, dimension) : list;
    if (today !== list) moved[key] = today;
  }
  const { places } = value as Table;
  if (Array.isArray(places)) {
    const today = places.map((place: unknown) =>
      isObject(place) ? changed(place, follow(place as Table, inPlace)) : place,
    );
    if (today.some((place, i) => place !== places[i])) moved["places"] = today;
  }
  return withSourcesFrom(changed(value, moved));
}

/** The ids of an object that have moved, by their keys. */
function follow(value: Table, keys: Readonly<Record<string, FilterDimension>>): Table {
  const moved: Record<string, unknown> = {};
  for (const [key, dimension] of Object.entries(keys)) {
    const today = idOfToday(value[key], dimension);
    if (today !== value[key]) moved[key] = today;
  }
  return moved;
}

/** Two ids that are one today are named once. */
function followList(list: readonly unknown[], dimension: FilterDimension): readonly unknown[] {
  const today = list.map((id) => idOfToday(id, dimension));
  return today.every((id, i) => id === list[i]) ? list : [...new Set(today)];
}

function idOfToday(id: unknown, dimension: FilterDimension): unknown {
  if (typeof id !== "string" || isIdOf(dimension, id)) return id;
  return movedId(id, dimensions[dimension].lists.flat()) ?? id;
}

function changed<T extends object>(value: T, moved: Table): T {
  return Object.keys(moved).length === 0 ? value : { ...value, ...moved };
}
