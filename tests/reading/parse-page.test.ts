import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/reading.ts";
import { page } from "../support/pages/page.ts";

const url = "https://www.osce.org/mission-to-moldova/999001";

describe("parsePage", () => {
  test("cuts a page into what it prints and what belongs to no release", () => {
    const { raw, issues, navigation, cuts } = parsePage(page("node-nav-999001"), { url, retrieved: "2026-11-01" });
    expect(raw).toMatchObject({
      title: "Border officers from two river districts finish map-reading course organized by OSCE",
      printed: { type: ["Press release"], place: ["CHISINAU"], source: ["OSCE Mission to Moldova"] },
      excerpt: false,
      urls: [url],
      provenance: { layout: "node-nav", retrieved: "2026-11-01", chairpersonshipYear: 2026 },
    });
    expect(raw?.body).toHaveLength(4);
    expect(issues).toEqual([]);
    expect(navigation).toEqual({ chairpersonshipYear: 2026 });
    expect(cuts.map(({ name }) => name)).toEqual(["navigation"]);
    expect(cuts[0]?.text.endsWith("About us")).toBe(true);
  });

  test("names the contacts that it cut", () => {
    const { cuts } = parsePage(page("node-skiplinks-999002"));
    expect(cuts.map(({ name, text }) => [name, text.split("\n")[0]])).toEqual([
      ["navigation", "Skip Links"],
      ["contacts", "Contacts"],
    ]);
  });

  test("invents neither an address nor a day of retrieval", () => {
    const { raw } = parsePage(page("node-skiplinks-999002"));
    expect(raw?.urls).toEqual([]);
    expect(Object.keys(raw?.provenance ?? {})).toEqual(["layout"]);
  });

  test.each([
    ["Switzerland – OSCE Chairpersonship 2026", 2026],
    ["Serbia – OSCE Chairmanship 2015", 2015],
    ["OSCE Chairpersonship in brief", undefined],
  ])("reads the year of the Chair off %j", (line, year) => {
    const text = `${line}\nPress release\nA title\n- Date:\n- Place:\nText`;
    expect(parsePage(text).navigation.chairpersonshipYear).toBe(year);
  });

  test("a page without a release gives an issue", () => {
    expect(parsePage("Nothing to see")).toMatchObject({ raw: null, issues: [{ code: "no-release" }] });
    expect(parsePage("Nothing to see").cuts).toEqual([{ name: "text", text: "Nothing to see" }]);
  });

  test.each([undefined, null, 7, {}, new Uint8Array(3)])("%j is not text", (value) => {
    expect(() => parsePage(value as never)).toThrow(TypeError);
  });
});
