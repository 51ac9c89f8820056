import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { collections } from "../../data/build/collections.ts";
import { loadData } from "../../data/build/load.ts";
import { flatColumns } from "../../data/build/tables/flat-columns.ts";
import { snakeCase } from "../../data/build/tables/table.ts";
import { tables } from "../../data/build/tables/tables.ts";
import { getOffice, participatingStates } from "../../src/index.ts";
import { root } from "../support/built.ts";
import { parseTable } from "../support/readers/other-readers.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { required?: boolean; enum?: readonly string[]; pattern?: string };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const described = JSON.parse(read("data/datapackage.json")) as { readonly resources: readonly Resource[] };

type Row = Readonly<Record<string, string>>;

/** The rows of a table as papaparse reads its file. */
function rowsOf({ path }: Resource): readonly Row[] {
  const { data, errors } = parseTable(read(`data/${path}`).trimEnd(), { delimiter: ",", newline: "\n" });
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

const rows = new Map(described.resources.map((resource) => [resource.name, rowsOf(resource)]));
const keyOf = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name]));

test("the description is valid by the schema of Data Package 2.0", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const valid = ajv.compile(JSON.parse(read("tests/fixtures/formats/datapackage.schema.json")));
  valid(described);
  expect(valid.errors).toBeNull();
  expect(valid({ ...described, resources: [] })).toBe(false);
});

const forms: Readonly<Record<string, RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe.each(described.resources.map((resource) => [resource.name, resource] as const))("%s", (name, resource) => {
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;
  const own = rows.get(name) ?? [];

  test("has rows, the columns that are described, and a key that no two rows share", () => {
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(own[0] ?? {})).toEqual(fields.map((field) => field.name));
    expect(new Set(own.map((row) => keyOf(row, primaryKey))).size).toBe(own.length);
  });

  test("holds values of the types and within the constraints", () => {
    const wrong = fields.flatMap(
      ({ name, type, constraints: { required = false, enum: allowed, pattern = "" } = {} }) =>
        own.flatMap(({ [name]: cell = "" }) => {
          const fits = forms[type]?.test(cell) && new RegExp(pattern).test(cell) && (allowed?.includes(cell) ?? true);
          return (cell === "" ? !required : fits) ? [] : [`${name}: ${cell}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("names only rows that exist", () => {
    for (const { fields, reference } of foreignKeys) {
      const target = rows.get(reference.resource || name) ?? [];
      const known = new Set(target.map((row) => keyOf(row, reference.fields)));
      const names = own.filter((row) => fields.every((field) => row[field] !== ""));
      if (primaryKey.some((key) => fields.includes(key))) expect(names).toHaveLength(own.length);
      expect(names.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
    }
  });
});

describe("the tables follow the collections:", () => {
  const data = loadData(new URL("data/", root));
  const all = tables(data);

  test.each(collections)("every field of $file is a column or a table", ({ file, kind, fields, dataFields = [] }) => {
    const owner = ["participating-states", "former-states", "partners"].includes(file) ? "state" : snakeCase(kind);
    const names = all.flatMap(({ name, files, columns }) =>
      files.includes(file) ? [name, ...columns.map((column) => column.name)] : [],
    );
    const stands = (field: string): boolean =>
      ({ period: ["from"], position: ["latitude"], members: [`${owner}_states`] })[field]?.every((name) =>
        names.includes(name),
      ) ?? names.some((name) => name === `${owner}_${snakeCase(field)}` || name.startsWith(snakeCase(field)));
    expect([...fields, ...dataFields].filter((field) => !stands(field))).toEqual([]);
  });

  test("facts are those of the library", () => {
    const states = rows.get("states")?.filter(({ kind }) => kind === "participating-state");
    expect(states?.map(({ id, name }) => [id, name])).toEqual(
      Object.values(participatingStates).map(({ id, name }) => [id, name]),
    );
    const terms = rows.get("office_terms")?.filter(({ office }) => office === "secretary-general");
    expect(terms?.map(({ name, from, until }) => [name, from, until])).toEqual(
      getOffice("secretary-general").terms.map(({ name, from, until }) => [name, from ?? "", until ?? ""]),
    );
  });

  test("a field that no column can hold stops the generator", () => {
    expect(() => flatColumns("odd", z.record(z.string(), z.string()))).toThrow("odd: record is no column");
    expect(flatColumns("newField", z.string().nullable()).map(({ name }) => name)).toEqual(["new_field"]);
  });
});
