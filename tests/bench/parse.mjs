// From the text of a page to a record: the library beside what one writes first, and beside what no reader can undercut.
//   npm run build && node tests/bench/parse.mjs [page.txt]
// CPU time of the process, rounds interleaved, medians; only the ratios carry over to other machines.
import { readFileSync } from "node:fs";
import { parsePage, readPressReleases } from "../../dist/reading.js";

const page = process.argv[2] ?? new URL("../fixtures/pages/node-nav-999001.txt", import.meta.url);
const text = readFileSync(page, "utf8");
const url = "https://www.osce.org/cthb/208121";
const rounds = Number(process.env.ROUNDS ?? 15);
const milliseconds = Number(process.env.MS ?? 60);

const months = Object.fromEntries(
  "January February March April May June July August September October November December"
    .split(" ")
    .map((month, i) => [month, String(i + 1).padStart(2, "0")]),
);

/** A pattern for each thing that is wanted, made and run over the page for every page; labels stay words. */
function withPatterns(whole) {
  const head = /^(Press release|Press statement|News|Spot report|Daily report|Weekly report)\n(.+)\n- Date:/m.exec(
    whole,
  );
  if (head === null) return null;
  const value = (label) => new RegExp(`^- ${label}:\\n- (.*)$`, "m").exec(whole)?.[1] ?? "";
  const list = (words) =>
    words
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const lines = whole.split(/\r?\n/);
  let last = 0;
  for (const [i, line] of lines.entries()) if (/^- (Date|Place|Source|Fields of work):$/.test(line)) last = i;
  const body = lines
    .slice(last + 2)
    .map((line) => line.trim())
    .filter(Boolean);
  const day = /(\d{1,2}) (\w+) (\d{4})/.exec(value("Date") || body[0] || "");
  return {
    title: head[2],
    type: head[1],
    date: day && `${day[3]}-${months[day[2]]}-${day[1].padStart(2, "0")}`,
    places: list(value("Place")),
    sources: list(value("Source")),
    fieldsOfWork: list(value("Fields of work")),
    body: body.join("\n"),
  };
}

const jobs = {
  "limit: indexOf of an absent line": () => text.indexOf("\n- Absent:\n"),
  "limit: indexOf of each line end": () => {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
    return count;
  },
  "split at line ends": () => text.split("\n"),
  "naive regexes (labels stay words)": () => withPatterns(text),
  "osce-data, parsePage (labels stay words)": () => parsePage(text),
  "osce-data, readPressReleases": () => readPressReleases(text),
  "osce-data, readPressReleases with address": () => readPressReleases(text, { url }),
};

/** Kept, so that no engine leaves the work out. */
let kept;

/** Microseconds of CPU time for one run. */
function cost(job, count) {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) kept = job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

function countFor(job) {
  cost(job, 2000);
  return Math.ceil((milliseconds * 1000) / Math.max(cost(job, 500), 0.1));
}

const counts = Object.entries(jobs).map(([name, job]) => [name, job, countFor(job), []]);
for (let round = 0; round < rounds; round++) for (const [, job, count, times] of counts) times.push(cost(job, count));
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const results = counts.map(([name, , , times]) => [name, median(times)]);
const naive = results.find(([name]) => name.startsWith("naive"))[1];
const bytes = Buffer.byteLength(text);

if (kept === undefined) throw new Error("nothing was read");
console.log(`page of ${bytes} bytes, medians of ${rounds} rounds, CPU time\n`);
console.log(`${"".padEnd(42)}${"µs a page".padStart(10)}${"MB/s".padStart(8)}${"× naive".padStart(9)}`);
for (const [name, time] of results) {
  console.log(
    name.padEnd(42) +
      time.toFixed(2).padStart(10) +
      (bytes / time).toFixed(0).padStart(8) +
      (naive / time).toFixed(2).padStart(9),
  );
}
