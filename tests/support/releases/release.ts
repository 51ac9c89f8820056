import type { PressRelease } from "../../../src/index.ts";

const plain: PressRelease = {
  id: "900000",
  type: "press-release",
  language: "en",
  title: "Handbook on local budgets presented",
  date: "2020-02-03",
  dateUntil: null,
  dateFrom: "dateline",
  places: [],
  sources: [],
  sourcesFrom: null,
  fieldsOfWork: [],
  countries: [],
  body: [],
  excerpt: false,
  urls: [],
  printed: {},
  provenance: { layout: "node-nav" },
};

/** A valid record, but for what a test says of it. */
export const releaseWith = (overrides: Partial<PressRelease> = {}): PressRelease => ({ ...plain, ...overrides });

const chisinau = { text: "Chisinau", place: "chisinau", country: "MD" } as const;

/** Six records, no two alike; the examples in doc comments call them `releases`. */
export const sampleReleases: readonly PressRelease[] = [
  releaseWith({
    id: "900001",
    title: "Border officers read maps together",
    date: "2023-05-19",
    places: [chisinau],
    sources: ["mission-to-moldova"],
    fieldsOfWork: ["border-management", "policing"],
    countries: ["MD"],
    body: ["CHISINAU, 19 May 2023 – Twenty-four officers completed a course today.", "Another one begins in autumn."],
  }),
  releaseWith({
    id: "900002",
    title: "Observers open their office",
    date: "2024-03-02",
    places: [chisinau],
    sources: ["odihr"],
    fieldsOfWork: ["elections"],
    countries: ["MD"],
    body: ["CHISINAU, 2 March 2024 – Twelve observers will follow the campaign."],
  }),
  releaseWith({
    id: "900003",
    title: "Hotline answers in six languages",
    date: "2024-04-10",
    places: [{ text: "Vienna", place: "vienna", country: "AT" }],
    sources: ["cthb"],
    fieldsOfWork: ["combating-trafficking-in-human-beings"],
    countries: ["AT"],
    body: ["VIENNA, 10 April 2024 – A hotline for people who were trafficked now answers in six languages."],
  }),
  releaseWith({
    id: "900004",
    title: "Young mediators practise co-operation",
    date: "2019-07-03",
    places: [
      { text: "Skopje", place: "skopje", country: "MK" },
      { text: "The Hague", place: "the-hague", country: "NL" },
    ],
    sources: ["mission-to-skopje", "hcnm"],
    fieldsOfWork: ["education", "youth"],
    countries: ["MK", "NL"],
    body: ["SKOPJE/THE HAGUE, 3 July 2019 – Pupils from five towns met for a Programme of games."],
  }),
  releaseWith({
    id: "900005",
    type: "news",
    title: "Reporters compare notes",
    date: "2015-09-28",
    dateFrom: "listing",
    sources: ["office-in-yerevan", "rfom"],
    fieldsOfWork: ["safety-of-journalists"],
    countries: ["AM"],
    body: ["Reporters from three towns met at a round table"],
    excerpt: true,
    provenance: { layout: "listing-plain" },
  }),
  releaseWith({
    id: "900006",
    type: null,
    language: "ru",
    title: "В Киеве открылась выставка карт",
    date: null,
    dateFrom: null,
    places: [{ text: "Киев", place: "kyiv", country: "UA" }],
    sources: ["secretariat"],
    countries: ["UA"],
    body: ["Выставку показали ученики школы."],
  }),
];
