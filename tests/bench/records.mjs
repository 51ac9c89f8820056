// Records for the benchmarks: made up, the same on every run, of the size of real ones.
import * as lib from "osce-data";

const words =
  "border water school judge bridge archive winter report mayor harvest letter museum signal village engine garden market council winter window".split(
    " ",
  );
const sources = [...lib.fieldOperationIds, ...lib.institutionIds];

/** Valid records as `JSON.parse` gives them: some 2.5 KB of text, one to two places and sources, none to three fields of work. */
export function validRecords(count) {
  return Array.from({ length: count }, (_, i) => JSON.parse(JSON.stringify(recordOf(i, random(i + 1)))));
}

/** The same records with one fault each: the faults of the shared benchmark, on the keys of this record. */
export function invalidRecords(count) {
  return validRecords(count).map((record, i) => faults[i % faults.length](record));
}

const faults = [
  (record) => ({ ...record, language: "xx" }),
  ({ body: _, ...record }) => record,
  (record) => ({ ...record, date: "9 December 2015" }),
  (record) => ({ ...record, places: "Vienna" }),
  (record) => ({ ...record, fieldsOfWork: [...record.fieldsOfWork, "Unknown field"] }),
  (record) => ({ ...record, id: 12 }),
];

function recordOf(i, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list)))];
  const places = [pick(lib.placeIds), ...some(lib.placeIds, 1)].map((id) => {
    const { name, country } = lib.getPlace(id);
    return { text: name, place: id, country };
  });
  const date = `${1995 + Math.floor(next() * 30)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`;
  const issuedBy = [pick(sources), ...some(sources, 1)];
  const fields = some(lib.fieldOfWorkIds, 3);
  const sentence = (length) => Array.from({ length }, () => pick(words)).join(" ");
  return {
    id: String(10_000 + i * 7),
    type: pick(lib.contentTypeIds),
    language: pick(lib.languageCodes),
    title: sentence(8),
    date,
    dateUntil: null,
    dateFrom: pick(["dateline", "field", "listing"]),
    places,
    sources: issuedBy,
    sourcesFrom: "field",
    fieldsOfWork: fields,
    countries: [...new Set(places.flatMap(({ country }) => country ?? []))],
    body: Array.from({ length: 6 }, () => sentence(60)),
    excerpt: false,
    urls: [`https://www.osce.org/node/${10_000 + i * 7}`],
    printed: {
      date: [date],
      place: places.map(({ text }) => text),
      source: issuedBy,
      ...(fields.length > 0 ? { fieldsOfWork: fields } : {}),
      dateline: [`${places[0].text.toUpperCase()}, ${date}`],
    },
    provenance: {
      layout: pick(lib.layoutIds),
      ...(i % 2 ? { retrieved: "2026-11-01" } : {}),
      ...(i % 3 ? { chairpersonshipYear: 2026 } : {}),
    },
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
