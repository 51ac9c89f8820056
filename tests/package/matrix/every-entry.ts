import { entryNames } from "../../support/built.ts";
import { specifierOf } from "../../support/docs/public-names.ts";

// Programs that use every entry and file of JSON by its name. Each prints, or states in a test, what it found.

const specifiers: readonly string[] = entryNames.map(specifierOf);

const files: Readonly<Record<string, string>> = {
  schema: "osce-data/schemas/press-release.json",
  partners: "osce-data/data/partners.json",
};

/** What a bundler or runner adds to the names of a module. */
const own = '(name) => name !== "default" && name !== "__esModule" && name !== "module.exports"';

const ofEntries = `
const names = Object.fromEntries(entries.map(([name, entry]) => [name, Object.keys(entry).filter(${own}).sort()]));
const used = [findParticipatingState("Türkiye").id, createArchive([]).size, parseDateline("SKOPJE, 3 July 2019 – Text.").date];`;

/** An ES module, for bundlers. */
export const program: string = `${imports()}
${Object.entries(files)
  .map(([name, path]) => `import ${name} from "${path}";`)
  .join("\n")}
${ofEntries}
console.log(JSON.stringify({ names, used, json: [schema.$schema, partners.length > 0] }));
`;

/** A test for Jest as an ES module, which has no imports of JSON. */
export const esmTest: string = `import expected from "./expected.mjs";
${imports()}${ofEntries}
test("every entry", () => expect({ names, used }).toEqual({ names: expected.names, used: expected.used }));
`;

/** The same as CommonJS, with the files. */
export const cjsTest: string = `const entries = [${specifiers.map((name) => `["${name}", require("${name}")]`).join(", ")}];
const { findParticipatingState } = require("osce-data");
const { createArchive } = require("osce-data/archive");
const { parseDateline } = require("osce-data/reading");
${Object.entries(files)
  .map(([name, path]) => `const ${name} = require("${path}");`)
  .join("\n")}
${ofEntries}
const json = [schema.$schema, partners.length > 0];
test("every entry", () => expect({ names, used, json }).toEqual(require("./expected.json")));
`;

/** What all of them find, where an entry has these names. */
export const expectedOf = (names: Readonly<Record<string, readonly string[]>>): object => ({
  names,
  used: ["TR", 0, "2019-07-03"],
  json: ["https://json-schema.org/draft/2020-12/schema", true],
});

function imports(): string {
  const lines = specifiers.map((name, i) => `import * as entry${i} from "${name}";`);
  const entries = specifiers.map((name, i) => `["${name}", entry${i}]`);
  return `${lines.join("\n")}
import { findParticipatingState } from "osce-data";
import { createArchive } from "osce-data/archive";
import { parseDateline } from "osce-data/reading";
const entries = [${entries.join(", ")}];`;
}
