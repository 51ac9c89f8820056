// The records of the peers' generator in the shape of this library.
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeSync } from "node:fs";
import {
  contentTypeIds,
  fieldOfWorkIds,
  fieldOperationIds,
  findFieldOfWork,
  institutionIds,
} from "../../dist/index.js";

/** Names and ids, both ways. */
function naming(pairs) {
  const ids = new Map(pairs);
  const names = new Map(pairs.map(([name, id]) => [id, name]));
  return { id: (name) => ids.get(name), name: (id) => names.get(id) };
}

/** Writes the records of a file of the generator, unless they stand there already, and returns how its names and our ids go together. */
export async function writeRecords(file, out, { SOURCES, FIELDS, TYPES }) {
  const sourceIds = [...fieldOperationIds, ...institutionIds];
  const names = {
    source: naming(SOURCES.map((name, i) => [name, sourceIds[i]])),
    field: naming(FIELDS.map((name) => [name, findFieldOfWork(name)?.id ?? fieldOfWorkIds[0]])),
    type: naming(pairTypes(TYPES)),
  };
  if (!existsSync(out) || statSync(out).mtimeMs < statSync(file).mtimeMs) convert(file, out, names);
  return names;
}

/** Types that the catalogue knows keep their id; the others take those that are left. */
function pairTypes(types) {
  const left = contentTypeIds.filter((id) => !types.includes(id));
  return types.map((type) => [type, contentTypeIds.includes(type) ? type : left.pop()]);
}

function convert(file, out, names) {
  const bytes = readFileSync(file);
  const target = openSync(`${out}.part`, "w");
  const lines = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from) < 0 ? bytes.length : bytes.indexOf(10, from);
    lines.push(`${JSON.stringify(recordOf(JSON.parse(bytes.toString("utf8", from, end)), names))}\n`);
    if (lines.length === 2000) writeSync(target, lines.splice(0).join(""));
    from = end + 1;
  }
  writeSync(target, lines.join(""));
  closeSync(target);
  renameSync(`${out}.part`, out);
}

function recordOf(record, names) {
  return {
    id: record.id,
    type: names.type.id(record.contentType),
    language: record.language,
    title: record.title,
    date: record.date,
    dateUntil: null,
    dateFrom: "dateline",
    sourcesFrom: null,
    // The generator has 800 places, most of them invented: their names stand for ids.
    places: record.places.map((text) => ({ text, place: text, country: null })),
    sources: record.sources.map((name) => names.source.id(name)),
    fieldsOfWork: record.fieldsOfWork.map((name) => names.field.id(name)),
    countries: record.countries,
    body: record.body.split("\n"),
    excerpt: false,
    urls: [record.url],
    printed: {},
    provenance: { layout: "node-nav" },
  };
}
