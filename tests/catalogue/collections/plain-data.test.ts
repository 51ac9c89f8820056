import { inspect } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { collections } from "../../../data/build/collections.ts";
import { assertBuilt, loadCjs, loadEsm, type Surface } from "../../support/built.ts";

beforeAll(assertBuilt);

type Entries = Readonly<Record<string, { readonly name?: string; readonly state?: string }>>;

const root: Surface = await loadEsm("index");
const copy: Surface = loadCjs("index");

/** Whether a value and all that it holds are frozen. */
function isFrozenWhole(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenWhole);
}

describe.each(collections.map(({ record, list }) => [record, list] as const))("%s", (name, listName) => {
  const record = root[name] as Entries;
  const list = root[listName] as readonly (string | number)[];
  const [first] = Object.keys(record) as [string];

  test("prints as what it is", () => {
    const printed = inspect(record, { depth: 3, maxArrayLength: null });
    expect(printed).not.toMatch(/Getter|Setter|\[Function/);
    for (const { name: shown, state } of Object.values(record)) expect(printed).toContain(shown ?? state);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test("is frozen all through, and can be frozen again", () => {
    expect(isFrozenWhole(record)).toBe(true);
    expect(isFrozenWhole(list)).toBe(true);
    expect(Object.freeze(record)).toBe(record);
  });

  test("throws where it is written to", () => {
    expect(() => Object.assign(record, { [first]: null })).toThrow(TypeError);
    expect(() => Object.assign(record[first] as object, { name: "Other" })).toThrow(TypeError);
    expect(() => (list as (string | number)[]).sort()).toThrow(TypeError);
    expect(() => (list as (string | number)[]).push("XX")).toThrow(TypeError);
    expect(() => Reflect.set(list, "length", 0) || (list as unknown[]).splice(0)).toThrow(TypeError);
  });

  test("is cloned, spread and sorted as data", () => {
    expect(structuredClone(record)).toEqual(record);
    expect({ ...record }).toEqual(record);
    expect(Object.keys(record)).toEqual(list.map(String));
    const sorted = [...list].sort().reverse();
    expect(new Set(sorted)).toEqual(new Set(list));
    expect(Object.isFrozen(sorted)).toBe(false);
  });

  test("is the same from CommonJS", () => {
    expect(copy[name]).toEqual(record);
    expect(copy[listName]).toEqual(list);
  });
});

test("every constant that an entry exports is frozen all through", async () => {
  for (const entry of ["index", "reading", "archive"] as const) {
    const constants = Object.entries(await loadEsm(entry)).filter(([, value]) => typeof value === "object");
    expect(constants.filter(([, value]) => !isFrozenWhole(value)).map(([name]) => name)).toEqual([]);
  }
});
