// A page of each layout: what reading it costs, and, beside another build, whether a change has made it dearer.
//   npm run build && node tests/bench/layouts.mjs [other/dist]
// The builds take turns and each keeps its best round, so that a busy machine slows both.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { table } from "./measure.mjs";

const pages = new URL("../fixtures/pages/", import.meta.url);
const folders = [
  new URL("../../dist", import.meta.url),
  ...process.argv.slice(2).map((path) => pathToFileURL(resolve(path))),
];
const readers = await Promise.all(
  folders.map(async (folder) => (await import(`${folder.href}/reading.js`)).readPressReleases),
);
const options = { url: "https://www.osce.org/cthb/208121" };
const rounds = Number(process.env.ROUNDS ?? 40);
const milliseconds = Number(process.env.MS ?? 4);

/** Microseconds for one reading. */
function cost(read, text, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) read(text, options);
  return ((performance.now() - start) * 1000) / times;
}

/** The best round of each build. */
function best(text) {
  const times = readers.map((read) => {
    const until = performance.now() + 300;
    while (performance.now() < until) read(text, options);
    return Math.max(1, Math.ceil((milliseconds * 1000) / cost(read, text, 10)));
  });
  const found = readers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, read] of readers.entries()) found[i] = Math.min(found[i], cost(read, text, times[i]));
  return found;
}

const rows = [["page", "letters", "µs", ...(readers.length > 1 ? ["other", "times"] : [])]];
for (const file of readdirSync(pages).filter((name) => name.endsWith(".txt"))) {
  const text = readFileSync(new URL(file, pages), "utf8");
  const [own, other] = best(text);
  const beside = other === undefined ? [] : [other.toFixed(1), (own / other).toFixed(2)];
  rows.push([file.replace(/\.txt$/, ""), text.length, own.toFixed(1), ...beside]);
}
table(rows);
