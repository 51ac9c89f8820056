import * as fc from "fast-check";

/** A class, as a program may keep its records in. */
class Holder {
  constructor(values: object) {
    Object.assign(this, values);
  }
  get title(): string {
    return "a title that is inherited";
  }
  set title(value: string) {
    Object.defineProperty(this, "title", { value, enumerable: true, configurable: true, writable: true });
  }
}

/** Keys that every object inherits, and ones that look like keys of a record. */
export const oddKeys: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "Title",
  "0",
  "",
  "source",
];

/** Values that stand nowhere in a record, or only in some places of it: most of them no JSON. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    -0,
    0,
    1.5,
    2026,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    true,
    false,
    "",
    " ",
    "\uD800",
    "2015-02-30",
    "2016-02-29",
    "1900-02-29",
    "0099-01-01",
    "0100-01-01",
    "2015-12-09\n",
    "en",
    "MD",
    "mission-to-moldova",
    "minsk-group",
    "__proto__",
    "constructor",
    "toString",
    10n,
  ),
  fc.constant(undefined).map(() => Symbol("odd")),
  fc.constant(undefined).map(() => () => "text"),
  fc.constant(undefined).map(() => new Date(0)),
  fc.constant(undefined).map(() => new Map([["date", ["x"]]])),
  fc.constant(undefined).map(() => Object("boxed text")),
  fc.constant(undefined).map(() => new Array(2)),
  fc.constant(undefined).map(() => Object.assign(["text"], { date: ["x"], length: 1 })),
  fc.constant(undefined).map(() => Object.create(null)),
  fc.constant(undefined).map(() => Object.create({ layout: "node-nav", text: "Skopje" })),
  fc.constant(undefined).map(() => JSON.parse('{"__proto__":{"layout":"node-nav"}}')),
  fc
    .date({ noInvalidDate: true, min: new Date(-1e13), max: new Date(1e13) })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32)).map(([year, month, day]) => dayText(year, month, day)),
  fc.jsonValue({ maxDepth: 2 }),
);

const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The same keys and values in an object of another make. */
export const remade: readonly ((value: object) => object)[] = [
  (value) => new Holder(value),
  (value) => Object.assign(Object.create(null), value),
  (value) => Object.create(value),
  (value) => Object.create({ inherited: true }, Object.getOwnPropertyDescriptors(value)),
  (value) => Object.assign([], value),
  (value) => ({ ...value, [Symbol("hidden")]: 1 }),
  (value) => Object.defineProperty({ ...value }, "hidden", { value: 1, enumerable: false }),
  (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, own], i) => [
          key,
          { ...own, enumerable: i > 0 },
        ]),
      ),
    ),
  (value) => Object.freeze({ ...value }),
];
