// In a page: every entry and file by its name, then every example of the documents that imports.
import partners from "osce-data/data/partners.json" with { type: "json" };
import schema from "osce-data/schemas/press-release.json" with { type: "json" };
import { check, made } from "./check.mjs";

export async function runAll(names, examples) {
  for (const [entry, expected] of Object.entries(names))
    check(entry, Object.keys(await import(entry)).sort(), expected);
  check("the data files", partners.length > 0 && partners.every(({ sources }) => sources !== undefined), true);
  check("the JSON Schemas", schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  for (const name of examples) {
    const { default: example } = await import(`./examples/${name}`);
    await example((code, got, expected) => check(`${name}: ${code}`, got, expected));
  }
  return made;
}
