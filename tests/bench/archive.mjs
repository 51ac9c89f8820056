// The archive beside its peers, in one run of the peers' own script: twelve queries, building, memory, the saved file.
//
//   BENCH=folder node --expose-gc tests/bench/archive.mjs --file data/r100k.ndjson --tag 100k [--engines 'osce-data,prototype'] …
//
// BENCH is a copy of `../shared/bench` with its packages installed and its archives generated, as its README tells; all other options
// are those of its `5-query.mjs`. The peers read that file as it is; osce-data reads the same records in its own shape, with ids in place
// of names, and its answers are named again before they are compared.
import { createReadStream, existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeRecords } from "./archive-records.mjs";

const bench = process.env.BENCH;
if (!bench || !existsSync(join(bench, "node_modules"))) {
  console.log("skipped: BENCH names no copy of ../shared/bench with its packages installed");
  process.exit(0);
}

// The peers' script would leave its figures in the folder that it is called from.
process.env.BENCH_RESULTS ??= join(bench, "results");

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const file = resolve(process.argv.includes("--file") ? option("file") : join(bench, "data/r100k.ndjson"));
const own = `${file}.osce`;
const peer = (path) => import(pathToFileURL(resolve(bench, path)).href);

const lists = await peer("lib/lists.mjs");
const names = await writeRecords(file, own, lists);
const { engines } = await peer("engines/index.mjs");

engines["osce-data"] = {
  async build() {
    const { loadArchive, openArchive } = await import("../../dist/archive.js");
    // As a stream, so that the file is never in memory as a whole.
    const archive = await openArchive(createReadStream(own, { highWaterMark: 1 << 20 }), {
      totalBytes: statSync(own).size,
    });
    // The index of words is made for the first question about words: it belongs to the building.
    archive.count({ text: "election" });
    let saved;
    return {
      size: () => {
        saved = archive.save();
        return saved.length;
      },
      reopen: () => {
        const start = performance.now();
        loadArchive(saved);
        return performance.now() - start;
      },
      run: (question) => answer(archive, question),
    };
  },
};

await peer("5-query.mjs");

function answer(archive, question) {
  const { kind, offset, limit } = question;
  const filter = filterOf(question);
  if (kind === "timeline") return periods(archive.timeline("month", filter));
  if (kind === "places")
    return archive
      .facet("place", filter)
      .slice(0, 10)
      .map(({ value, count }) => [value, count]);
  if (kind === "facets") {
    const { facets } = archive.query({ filter, limit: 0, facets: ["source", "fieldOfWork", "country"] });
    return {
      source: counts(facets.source, names.source),
      field: counts(facets.fieldOfWork, names.field),
      country: counts(facets.country),
      year: periods(archive.timeline("year", filter)),
    };
  }
  const sort = kind === "best" ? ["score"] : ["-date"];
  const { items, total } = archive.query({ filter, sort, limit: offset + limit });
  return { total, ids: items.slice(offset).map(({ id }) => id) };
}

function filterOf({ words, phrase, f }) {
  return {
    ...(words && { text: words.join(" ") }),
    ...(phrase && { text: { value: phrase.join(" "), mode: "phrase" } }),
    ...((f.from || f.to) && { date: { from: f.from, until: f.to } }),
    ...(f.source && { source: { any: [names.source.id(f.source)], scope: "self" } }),
    ...(f.field && { fieldOfWork: { any: [names.field.id(f.field)], scope: "self" } }),
    ...(f.country && { country: f.country }),
    ...(f.language && { language: f.language }),
    ...(f.type && { type: names.type.id(f.type) }),
  };
}

function counts(rows, named) {
  return Object.fromEntries(rows.map(({ value, count }) => [named ? named.name(value) : value, count]));
}

function periods(rows) {
  return Object.fromEntries(rows.map(({ period, count }) => [period, count]));
}
