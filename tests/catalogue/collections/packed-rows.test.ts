import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collections } from "../../../data/build/collections.ts";
import { isRedirect, loadData } from "../../../data/build/load.ts";
import { packColumns, packRow } from "../../../data/build/render/pack-rows.ts";
import { unpackRows } from "../../../src/catalogue/packed-rows.ts";

describe("a row stands for an entry:", () => {
  test.each<[columns: string, row: string, entry: object]>([
    ["name|area", "Mission|Moldova", { name: "Mission", area: "Moldova" }],
    ["name|seat|area", "Mission||Moldova", { name: "Mission", seat: null, area: "Moldova" }],
    ["name|seat", "Mission", { name: "Mission", seat: null }],
    ["name|mandate?", "Mission", { name: "Mission" }],
    ["name|hosts+", "Mission", { name: "Mission", hosts: [] }],
    ["name|hosts+", "Mission|MD+UA", { name: "Mission", hosts: ["MD", "UA"] }],
    ["number!|official!", "12|false", { number: 12, official: false }],
    ["period=from=until", "1997=1998", { period: { from: "1997", until: "1998" } }],
    ["period=from=until", "1997", { period: { from: "1997", until: null } }],
    ["name|period=from=until", "OSCE", { name: "OSCE", period: { from: null, until: null } }],
    ["name|past?=from=until", "OSCE", { name: "OSCE" }],
    [
      "terms+name=until=acting?!",
      "Ana=1997=true+Bo==+Cy",
      { terms: [{ name: "Ana", until: "1997", acting: true }, ...["Bo", "Cy"].map((name) => ({ name, until: null }))] },
    ],
  ])("%s: %s", (columns, row, entry) => {
    expect(unpackRows(columns, row)).toEqual([entry]);
  });

  test.each([
    ["{Minsk}", "Минск"],
    ["{Nur-Sultan}", "Нур-Султан"],
    ["{Ki<457>v}, Kyiv", "Київ, Kyiv"],
    ["Ji<159>í", "Jiří"],
    ["1+{A}", "1"],
  ])("%s in Cyrillic or Latin letters", (row, name) => {
    expect(unpackRows("names+", row)).toMatchObject([{ names: [name, ...(row.includes("+") ? ["А"] : [])] }]);
  });
});

const data = loadData(new URL("../../../data/", import.meta.url));

test.each(collections)(
  "every entry of $file comes back as it was, with its keys in their order",
  ({ file, key, fields: own }) => {
    const fields = key ? own : ["name", "formerNames", "aliases", ...own];
    const entries = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry));
    expect(entries.length).toBeGreaterThan(3);
    const expected = entries.map((entry) =>
      Object.fromEntries(fields.flatMap((key) => (key in entry ? [[key, entry[key]]] : []))),
    );
    const rows = entries.map((entry) => packRow(fields, entry)).join("#");
    expect(JSON.stringify(unpackRows(packColumns(fields), rows))).toBe(JSON.stringify(expected));
  },
);

/** Texts as they may stand in data files, full of letters that are packed, and of keys that look like packed ones. */
const letters = fc.constantFrom(...'АБЯЩъыьэюя ёїєәҒřłşაΩ-í’ aZ09@%_.,()&/"\\');
const text = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
const period = { from: fc.option(text), until: fc.option(text) };

test("whatever letters a text has, it comes back as it was", () => {
  const entry = fc.record({
    name: text,
    aliases: fc.array(text),
    formerNames: fc.array(fc.record({ name: text, ...period })),
  });
  const fields = ["name", "aliases", "formerNames"];
  fc.assert(
    fc.property(entry, (written) => {
      const row = packRow(fields, written);
      expect(/[^\0-\xFF]/.exec(row)).toBeNull();
      expect(unpackRows(packColumns(fields), row)).toEqual([written]);
    }),
  );
});
