import { describe, expect, test } from "vitest";
import { releaseKeys } from "../../src/press-releases/record/record-keys.ts";
import { jsonSchema, jsonValidator, type SchemaName } from "../support/readers/json-schemas.ts";

const names: readonly SchemaName[] = ["press-release", "raw-press-release", "filter", "query"];

describe.each(names)("the JSON Schema %s", (name) => {
  const schema = jsonSchema(name);

  test("says what it is", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://osce-data.github.io/osce-data/schemas/${name}.json`,
      title: expect.stringMatching(/\w/),
    });
  });

  test("compiles in strict mode, and warns of nothing", () => {
    expect(jsonValidator(name)).toBeTypeOf("function");
  });

  test("asserts no format, which validators do or do not", () => {
    expect(JSON.stringify(schema)).not.toContain('"format"');
  });

  test("refers to nothing outside the file", () => {
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? "");
    const defined = Object.keys(schema["$defs"] as object).map((key) => `#/$defs/${key}`);
    expect([...new Set(references)].sort()).toEqual(defined.sort());
  });
});

test("every key of a record is described", () => {
  const properties = jsonSchema("press-release")["properties"] as Readonly<Record<string, { description?: string }>>;
  expect(Object.keys(properties)).toEqual(releaseKeys);
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
});

test.each(["filter", "query"] as const)("%s says what it does not express", (name) => {
  expect(JSON.stringify(jsonSchema(name))).toContain("Not expressed here");
});
