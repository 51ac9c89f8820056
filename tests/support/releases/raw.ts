import type { RawPressRelease } from "../../../src/reading.ts";

/** What a page prints, but for what a test says of it. */
export const rawWith = (overrides: Partial<RawPressRelease> = {}): RawPressRelease => ({
  title: "Handbook on local budgets presented",
  printed: {},
  sourcesFrom: null,
  addressSource: null,
  cutLabel: null,
  body: ["The officers of forty towns will share the handbook, which was printed for them."],
  excerpt: false,
  urls: [],
  provenance: { layout: "node-nav" },
  ...overrides,
});
