import { describe, expect, test } from "vitest";
import { lazyRecord } from "../../../src/catalogue/lazy-record.ts";

interface Fruit {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly seeds?: number;
}
type Fruits = Readonly<Record<"fig" | "plum", Fruit>>;

const fruits = (text = "^Fig#Plum|1"): Fruits =>
  lazyRecord<Fruits>("fruit", "id", ["fig", "plum"], "name|seeds?!", text);

const fig = { kind: "fruit", id: "fig", name: "Fig" };
const plum = { kind: "fruit", id: "plum", name: "Plum", seeds: 1 };

const getterOf = (record: object, key: string) => Object.getOwnPropertyDescriptor(record, key)?.get;

describe("a lazy record that nobody has touched", () => {
  test("holds getters and has read nothing", () => {
    const record = fruits("^Fig|none#Plum|1");
    expect(getterOf(record, "fig")).toBeTypeOf("function");
    expect(() => record.fig).toThrow(SyntaxError);
  });

  test.each<[string, (record: Fruits) => unknown, unknown]>([
    ["has its keys in order", (record) => Object.keys(record), ["fig", "plum"]],
    ["tells which keys it has", (record) => ["fig" in record, Object.hasOwn(record, "pear")], [true, false]],
    ["gives its values", (record) => Object.values(record), [fig, plum]],
    ["can be written as JSON", (record) => JSON.parse(JSON.stringify(record)), { fig, plum }],
    ["can be spread", (record) => ({ ...record }), { fig, plum }],
    ["can be cloned", (record) => structuredClone(record), { fig, plum }],
    ["gives a single entry", (record) => record.plum, plum],
  ])("%s", (_, use, expected) => {
    expect(use(fruits())).toEqual(expected);
  });
});

describe("a lazy record after its first use", () => {
  test("holds plain values under every key", () => {
    const record = fruits();
    expect(record.plum.name).toBe("Plum");
    expect(getterOf(record, "fig")).toBeUndefined();
    expect(Object.getOwnPropertyDescriptor(record, "fig")).toMatchObject({ value: fig, enumerable: true });
  });

  test("gives the same entry every time", () => {
    const record = fruits();
    const first = record.fig;
    expect(record.fig).toBe(first);
    expect(Object.values(record)[0]).toBe(first);
  });
});

test("a field that an entry does not have is no key of it", () => {
  expect(Object.keys(fruits().fig)).toEqual(["kind", "id", "name"]);
});

test("it is an object like any other", () => {
  expect(Object.getPrototypeOf(fruits())).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(fruits(), "fig")).toMatchObject({ enumerable: true, configurable: true });
  expect(String(fruits())).toBe("[object Object]");
});
