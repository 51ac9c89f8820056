// Every entry and file by its name, then every example of the documents, as CommonJS.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const partners = require("osce-data/data/partners.json");
const schema = require("osce-data/schemas/press-release.json");

async function main() {
  const { check, made } = await import("./check.mjs");
  const names = JSON.parse(readFileSync(join(__dirname, "names.json"), "utf8"));
  for (const [entry, expected] of Object.entries(names)) check(entry, Object.keys(require(entry)).sort(), expected);

  check("the data files", partners.length > 0 && partners.every(({ sources }) => sources !== undefined), true);
  check("the JSON Schemas", schema.$schema, "https://json-schema.org/draft/2020-12/schema");

  for (const name of readdirSync(join(__dirname, "examples"))) {
    if (!name.endsWith(".cjs")) continue;
    await require(`./examples/${name}`)((code, got, expected) => check(`${name}: ${code}`, got, expected));
  }
  console.log(JSON.stringify(made));
}
main();
