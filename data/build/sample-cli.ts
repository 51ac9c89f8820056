import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadData } from "./load.ts";
import { type CitedFact, citedFacts, drawSample } from "./sample-facts.ts";

// npm run sample:facts [N] [SEED]: draws facts at random and prints each with its sources, as a list to check them by.
const files = ["offices", "chairpersonships", "field-operations", "meetings", "areas", "documents"];
const size = numberFrom(process.argv[2], 100);
const seed = numberFrom(process.argv[3], Date.now() % 2 ** 32);

const data = loadData(pathToFileURL(`${resolve("data")}/`));
const facts = citedFacts(data, files);
console.log(`${size} of ${facts.length} facts of ${files.join(", ")}; seed ${seed}\n`);
for (const [i, fact] of drawSample(facts, size, seed).entries()) console.log(`${i + 1}. [ ] ${lineOf(fact)}`);

function lineOf({ file, entry, path, value, sources, doubts }: CitedFact): string {
  const cited = sources.map((id) => {
    const { title, url } = data.sources[id] as { readonly title: string; readonly url: string };
    return `\n    - ${id}: ${title} <${url}>`;
  });
  const open = doubts.map((note) => `\n    - not verified: ${note}`);
  return `${file} › ${entry} › ${path}: ${JSON.stringify(value)}${cited.join("")}${open.join("")}`;
}

function numberFrom(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text))
    throw new Error(`"${text}" is no whole number. Say npm run sample:facts -- 100 20261128`);
  return Number(text);
}
