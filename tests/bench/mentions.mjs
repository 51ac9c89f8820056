// node tests/bench/mentions.mjs (after npm run build): names in running text, beside a loop of indexOf over all names.
// The plain loop finds a name only as it is written, and finds "Oman" in "Romania"; the folded loop asks the question of findMentions.
import { readdirSync, readFileSync } from "node:fs";
import * as lib from "osce-data";
import { leastInTurn, table } from "./measure.mjs";

// Every name of the entries that findMentions looks for: what they were called on any day, their formal names, abbreviations and aliases.
const entries = [
  lib.participatingStates,
  lib.formerStates,
  lib.partners,
  lib.institutions,
  lib.fieldOperations,
  lib.areas,
  lib.documents,
  lib.meetings,
  lib.places,
].flatMap((record) => Object.values(record));
const written = entries.flatMap(({ name, formalName, abbreviation, formerNames, aliases }) => [
  name,
  ...formerNames.map((former) => former.name),
  ...aliases,
  ...[formalName, abbreviation].filter((other) => typeof other === "string"),
]);
// And the holders of offices, by full name and by surname.
const holders = [
  ...Object.values(lib.offices).flatMap(({ terms }) => terms),
  ...Object.values(lib.chairpersonships).flatMap(({ chairs }) => chairs),
];
const people = holders.flatMap(({ name }) => [name, name.slice(name.lastIndexOf(" ") + 1)]);
const names = [...new Set([...written, ...people])];

const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
const folded = [...new Set(names.map(fold))];
const pages = new URL("../fixtures/pages/", import.meta.url);
const text = readdirSync(pages)
  .flatMap((page) => readFileSync(new URL(page, pages), "utf8").split("\n"))
  .filter((line) => line.length > 120)
  .join("\n");

function loop(text, names, found = []) {
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push([at, name]);
  return found;
}

const ways = {
  "osce-data findMentions": lib.findMentions,
  "a loop of indexOf over all names": (text) => loop(text, names),
  "the same over folded text": (text) => loop(fold(text), folded),
};
// One page, and the pages of a day: the loop reads a text once for each name, which shows where it leaves the processor's cache.
for (const size of [1, 20]) {
  const pages = Array(size).fill(text).join("\n");
  const rows = [[`${pages.length} characters, ${names.length} names`, "µs a text", "times", "found"]];
  const figures = leastInTurn([pages], ways);
  const mine = figures["osce-data findMentions"];
  for (const [label, way] of Object.entries(ways))
    rows.push([label, (figures[label] / 1000).toFixed(1), (figures[label] / mine).toFixed(1), way(pages).length]);
  table(rows);
  console.log();
}
