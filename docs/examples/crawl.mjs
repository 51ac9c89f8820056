import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { readPressReleases } from "osce-data/reading";

const [folder, file] = process.argv.slice(2);
const out = createWriteStream(file);
const counts = {};
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
for (const name of names.sort()) {
  const number = /\d{3,}/.exec(name)?.[0];
  const options = number ? { url: `https://www.osce.org/node/${number}` } : {};
  const { releases, issues } = readPressReleases(readFileSync(`${folder}/${name}`, "utf8"), options);
  for (const release of releases) out.write(`${JSON.stringify(release)}\n`);
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
}
out.end();
console.table(counts);
