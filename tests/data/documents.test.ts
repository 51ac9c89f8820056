import { describe, expect, test } from "vitest";
import { documents, findMentions, meetings, resolve } from "../../src/index.ts";

const all = Object.values({ ...documents });

describe("a document", () => {
  test.each(all)("$id begins with its first version, and the versions follow one another", ({ adopted, versions }) => {
    expect(versions[0]?.adopted).toBe(adopted);
    expect(versions.map((version) => version.adopted)).toEqual(versions.map((version) => version.adopted).sort());
  });

  test.each(all.filter(({ meeting }) => meeting !== null))(
    "$id was adopted while its meeting lasted",
    ({ adopted, meeting }) => {
      const { from, until } = meetings[meeting as keyof typeof meetings].period;
      const length = Math.min(adopted.length, String(from).length, String(until).length);
      expect(adopted.slice(0, length) >= String(from).slice(0, length)).toBe(true);
      expect(adopted.slice(0, length) <= String(until).slice(0, length)).toBe(true);
    },
  );

  test.each([
    ["Helsinki Final Act", "helsinki-final-act"],
    ["the Final Act", "helsinki-final-act"],
    ["Charter of Paris", "charter-of-paris"],
    ["Charter of Paris for a New Europe", "charter-of-paris"],
    ["Vienna Document", "vienna-document"],
    ["Vienna Document 2011", "vienna-document"],
    ["1990 Copenhagen Document", "copenhagen-document"],
    ["Moscow Document", "moscow-document"],
    ["Helsinki Document 1992", "helsinki-document-1992"],
    ["Budapest Document", "budapest-document-1994"],
    ["Lisbon Document", "lisbon-document-1996"],
    ["Istanbul Document", "istanbul-document-1999"],
    ["Charter for European Security", "charter-for-european-security"],
    ["Maastricht Strategy", "strategy-document-for-the-economic-and-environmental-dimension"],
    ["Astana Commemorative Declaration", "astana-commemorative-declaration"],
    ["OSCE Document on Small Arms and Light Weapons", "document-on-small-arms-and-light-weapons"],
  ])("%s is found by its name and in a sentence", (name, id) => {
    const found = resolve(name);
    expect(found.ok && [found.entity.kind, found.entity.id]).toEqual(["document", id]);
    const [mention] = findMentions(`The participants recalled ${name} at length.`, { kinds: ["document"] });
    expect(mention?.entity).toBe(documents[id as "vienna-document"]);
  });

  test("is not in force before it was adopted", () => {
    expect(resolve("Charter of Paris", { on: "1989-01-01" })).toMatchObject({ ok: false, reason: "not-on-that-date" });
    expect(resolve("Charter of Paris", { on: "1990-11-21" }).ok).toBe(true);
  });

  test("is not seen in ordinary words", () => {
    const text =
      "Editors signed a Code of Conduct. Package of measures to follow. A Cultural Forum opened; the Geneva Meeting ended.";
    expect(findMentions(text, { kinds: ["document", "meeting"] })).toEqual([]);
  });
});

describe("the expert meetings of the CSCE", () => {
  test.each([
    ["Stockholm Conference", "stockholm-conference-1984"],
    ["Ottawa Meeting", "ottawa-meeting-1985"],
    ["Berne Meeting", "bern-meeting-1986"],
    ["Bonn Conference", "bonn-conference-1990"],
    ["Copenhagen Meeting", "copenhagen-meeting-1990"],
    ["Moscow Meeting", "moscow-meeting-1991"],
    ["Cracow Symposium", "cracow-symposium-1991"],
  ])("%s is %s", (name, id) => {
    const found = resolve(name);
    expect(found.ok && found.entity.id).toBe(id);
  });
});
