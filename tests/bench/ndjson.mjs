// node --expose-gc tests/bench/ndjson.mjs FILE.ndjson (after npm run build): reading records beside `readline` + `JSON.parse`.
// Each way runs in a process of its own, turn by turn; MB per second of CPU, and the most memory that was held.
import { execFileSync } from "node:child_process";
import { createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openArchive, readNdjson } from "../../dist/archive.js";
import { median, table } from "./measure.mjs";

const chunks = { highWaterMark: 1 << 20 };

const ways = {
  "readline + JSON.parse": async (file) => {
    let count = 0;
    const lines = createInterface({ input: createReadStream(file, chunks), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) if (line !== "" && JSON.parse(line).id) count++;
    return count;
  },
  "osce-data readNdjson, from a stream": async (file) => {
    let count = 0;
    for await (const { id } of readNdjson(createReadStream(file, chunks))) if (id) count++;
    return count;
  },
  "osce-data openArchive of bytes, before a question about words": async (file) => openArchive(readFileSync(file)).size,
  "osce-data openArchive of a file, before a question about words": async (file) => {
    const descriptor = openSync(file);
    const room = new Uint8Array(1 << 20);
    const read = (from, to) => room.subarray(0, readSync(descriptor, room, 0, to - from, from));
    return openArchive({ size: statSync(file).size, read }).size;
  },
};

const [, , file, one] = process.argv;
if (file === undefined) {
  console.log("skipped: name a file of records (tests/bench/archive.mjs leaves one, ….ndjson.osce)");
} else if (one !== undefined) {
  const start = process.cpuUsage();
  const count = await ways[one](file);
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ count, seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));
} else {
  const megabytes = statSync(file).size / 1e6;
  const runs = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  const self = fileURLToPath(import.meta.url);
  for (let round = 0; round < Number(process.env.ROUNDS ?? 3); round++) {
    for (const way of Object.keys(ways)) {
      runs[way].push(JSON.parse(execFileSync(process.execPath, ["--max-old-space-size=8000", self, file, way])));
    }
  }
  const rows = [["", "records", "MB per second of CPU", "peak MB"]];
  for (const [way, found] of Object.entries(runs)) {
    const rate = megabytes / median(found.map(({ seconds }) => seconds));
    rows.push([way, String(found[0].count), rate.toFixed(0), median(found.map(({ peak }) => peak)).toFixed(0)]);
  }
  table(rows);
}
