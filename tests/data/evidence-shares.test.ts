import { expect, test } from "vitest";
import { evidenceShares, saidOfEvidence } from "../../data/build/evidence-shares.ts";
import { type AuthoredData, loadData } from "../../data/build/load.ts";

const real = loadData(new URL("../../data/", import.meta.url));

const withPartner = (entry: object): AuthoredData => ({
  ...real,
  sources: { WIKI: { kind: "encyclopaedia" }, ACT: { kind: "primary-document" } },
  entries: new Map([["partners", [{ id: "XX", partnership: { from: "1994", until: "2001" }, ...entry }]]]),
});

test("a fact counts once: as unverified, as resting on an encyclopaedia alone, or neither", () => {
  const count = (entry: object): readonly number[] => Object.values(evidenceShares(withPartner(entry)));
  expect(count({ sources: { WIKI: ["partnership.from"], ACT: ["partnership.until"] } })).toEqual([2, 0, 1]);
  expect(count({ sources: { WIKI: ["partnership.from"], ACT: ["partnership.from", "partnership.until"] } })).toEqual([
    2, 0, 0,
  ]);
  const unverified = [{ field: "partnership.until", note: "?" }];
  expect(count({ sources: { WIKI: ["partnership.from"], ACT: ["partnership.until"] }, unverified })).toEqual([2, 1, 1]);
  expect(count({ sources: { WIKI: ["partnership"] } })).toEqual([2, 0, 0]);
});

test("fewer than eight facts in a hundred rest on an encyclopaedia alone", () => {
  const { facts, encyclopaediaAlone } = evidenceShares(real);
  expect(facts).toBeGreaterThan(2600);
  expect(encyclopaediaAlone / facts).toBeLessThan(0.08);
});

test("the report gives both shares with their numbers", () => {
  expect(saidOfEvidence({ facts: 200, unverified: 20, encyclopaediaAlone: 3 })).toBe(
    "Facts that rest on an encyclopaedia alone: 3 of 200 (1.5 %)\nFacts that are not verified: 20 of 200 (10.0 %)",
  );
});
