import { describe, expect, test } from "vitest";
import { indexNames, lookUp, type NameOf, namesOf } from "../../../src/catalogue/names/name-index.ts";
import type { Entry } from "../../../src/catalogue/types.ts";
import { findFieldOperation, findInstitution, findParticipatingState, findPartner } from "../../../src/index.ts";

type Club = Entry<"club", string> & { readonly abbreviation?: string };

const club = (id: string, name: string, rest: Partial<Club> = {}): Club => ({
  kind: "club",
  id,
  name,
  formerNames: [],
  aliases: [],
  ...rest,
});

const chess = club("chess", "Chess Club", {
  formerNames: [{ name: "Club of the Board", from: "1990", until: "1999" }],
  aliases: ["The Thinkers"],
  abbreviation: "CC",
});
const rowing = club("rowing", "Rowing Club", { aliases: ["Water People"] });
const swimming = club("swimming", "Swimming Club", { aliases: ["Water People"] });
const index = indexNames<Club>({ chess, rowing, swimming });

describe("a name index", () => {
  test.each([
    ["an id", "chess", chess],
    ["a name", "Chess Club", chess],
    ["a name in another case", "CHESS CLUB", chess],
    ["a former name", "Club of the Board", chess],
    ["an alias without its article", "thinkers", chess],
    ["an abbreviation", "cc", chess],
    ["a label of the site", "OSCE Chess Club (closed)", chess],
  ])("finds by %s", (_, text, entry) => {
    expect(lookUp(index, text)).toBe(entry);
  });

  test("a name of two entries leads to neither, in any spelling", () => {
    expect(lookUp(index, "Water People")).toBeUndefined();
    expect(lookUp(index, "water people")).toBeUndefined();
  });

  test.each(["Tennis Club", "", " ", "constructor", "__proto__"])("%j leads nowhere", (text) => {
    expect(lookUp(index, text)).toBeUndefined();
  });

  test.each([null, undefined, 7, {}, ["chess"]])("%j is no text and leads nowhere", (value) => {
    expect(lookUp(index, value as never)).toBeUndefined();
  });
});

test("the names of an entry say what they are, the strongest first", () => {
  const vias = namesOf(chess).map(({ name, via }: NameOf<Club>) => `${name}: ${via}`);
  expect(vias).toEqual([
    "chess: id",
    "Chess Club: name",
    "Club of the Board: former-name",
    "CC: alias",
    "The Thinkers: alias",
  ]);
});

describe("the catalogue is found by", () => {
  test.each([
    ["alpha-2", "mk", "MK"],
    ["alpha-3", "MKD", "MK"],
    ["number", "807", "MK"],
    ["today's name", "North Macedonia", "MK"],
    ["a former name", "former Yugoslav Republic of Macedonia", "MK"],
    ["the long form", "Republic of North Macedonia", "MK"],
    ["a name without accents", "Turkiye", "TR"],
    ["a former name", "Turkey", "TR"],
    ["an article", "The Holy See", "VA"],
    ["an ampersand", "Bosnia & Herzegovina", "BA"],
    ["an abbreviation", "USA", "US"],
    ["the note of the Chair", "Switzerland – OSCE Chairpersonship 2026", "CH"],
  ])("%s: %s", (_, text, id) => {
    expect(findParticipatingState(text)?.id).toBe(id);
  });

  test("an id that has moved", () => {
    expect(findInstitution("minsk-group") ?? findFieldOperation("minsk-group")).toMatchObject({ id: "minsk-process" });
  });

  test("its own collection only", () => {
    expect(findParticipatingState("Japan")).toBeUndefined();
    expect(findPartner("Mongolia")).toBeUndefined();
  });
});
