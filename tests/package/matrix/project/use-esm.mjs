// Every entry and file by its name, then every example of the documents, as ES modules.
import { readdirSync, readFileSync } from "node:fs";
import partners from "osce-data/data/partners.json" with { type: "json" };
import schema from "osce-data/schemas/press-release.json" with { type: "json" };
import { check, made } from "./check.mjs";

const here = new URL("./", import.meta.url);
const names = JSON.parse(readFileSync(new URL("names.json", here), "utf8"));
for (const [entry, expected] of Object.entries(names)) check(entry, Object.keys(await import(entry)).sort(), expected);

check("the data files", partners.length > 0 && partners.every(({ sources }) => sources !== undefined), true);
check("the JSON Schemas", schema.$schema, "https://json-schema.org/draft/2020-12/schema");

for (const name of readdirSync(new URL("examples/", here))) {
  if (!name.endsWith(".mjs")) continue;
  const { default: example } = await import(`./examples/${name}`);
  await example((code, got, expected) => check(`${name}: ${code}`, got, expected));
}
console.log(JSON.stringify(made));
