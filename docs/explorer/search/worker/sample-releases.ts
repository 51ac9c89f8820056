import {
  type FieldOfWorkId,
  type FieldOperation,
  fieldOfWorkIds,
  getFieldOfWork,
  nameOn,
  type PressRelease,
  places,
} from "../../../../src/index.ts";
import { operationList } from "../../facts/lists.ts";
import { endOf, fromNumber, startOf, toNumber } from "../../state/days.ts";

/** How many records are made up. */
const count = 1500;

/** Made-up records, the same each time: real operations, under their names of the day, and invented events. */
export function sampleReleases(): readonly PressRelease[] {
  const next = randomNumbers(20151209);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const operations = operationList.filter(({ category, seat }) => category === "field-operation" && seat !== null);
  return Array.from({ length: count }, (_, at) => {
    const operation = pick(operations);
    const [first, last] = [toNumber(startOf(operation.period.from)), toNumber(endOf(operation.period.until))];
    const event = { who: pick(who), did: pick(did), field: pick(fieldOfWorkIds), how: pick(how), quote: pick(quotes) };
    return releaseOf(at, operation, fromNumber(first + Math.floor(next() * (last - first))), event);
  });
}

interface MadeUpEvent {
  readonly who: string;
  readonly did: string;
  readonly field: FieldOfWorkId;
  readonly how: string;
  readonly quote: string;
}

const who = [
  "Police officers",
  "Judges",
  "Teachers",
  "Border guards",
  "Mayors",
  "Young journalists",
  "Election workers",
  "Customs officers",
  "Prosecutors",
  "Librarians",
  "Women entrepreneurs",
  "Ombudspersons",
];
const did = [
  "complete course on",
  "compare notes on",
  "publish handbook on",
  "open exhibition about",
  "agree on plan for",
  "discuss",
  "practise",
  "learn about",
];
const how = [
  "for two days",
  "with colleagues from abroad",
  "in three languages",
  "by candlelight",
  "around one long table",
  "in small groups",
];
const quotes = [
  "“We argued a lot, and wrote down what we agreed on,” one of them said.",
  "“Next year we shall be twice as many,” the organizers said.",
  "“The best part was the coffee breaks,” a participant said.",
  "“What we need now is time,” said one of the trainers.",
];

function releaseOf(at: number, operation: FieldOperation, date: string, event: MadeUpEvent): PressRelease {
  const place = places[operation.seat ?? "vienna"];
  const field = getFieldOfWork(event.field).name;
  const town = place.name.toLocaleUpperCase("en");
  const day = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(date));
  return {
    id: `made-up-${at + 1}`,
    type: "press-release",
    language: "en",
    title: `${event.who} ${event.did} ${field} in ${place.name}`,
    date,
    dateUntil: null,
    dateFrom: "dateline",
    places: [{ text: place.name, place: place.id, country: place.country }],
    sources: [operation.id],
    sourcesFrom: "field",
    fieldsOfWork: [event.field],
    countries: [...new Set([...(place.country === null ? [] : [place.country]), ...operation.hosts])],
    body: [
      `${town}, ${day} – ${event.who} met today to work on ${field} ${event.how}, with the help of the OSCE ${nameOn(operation, date)}.`,
      event.quote,
    ],
    excerpt: false,
    urls: [],
    printed: { source: [`OSCE ${nameOn(operation, date)}`], fieldsOfWork: [field], dateline: [`${town}, ${day} –`] },
    provenance: { layout: "node-bare" },
  };
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
