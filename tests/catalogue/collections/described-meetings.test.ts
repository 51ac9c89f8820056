import { describe, expect, test } from "vitest";
import { findMeeting, resolve } from "../../../src/index.ts";

describe("a meeting is found by what a text says of it:", () => {
  test.each([
    ["Ministerial Council Hamburg 2016", "ministerial-council-2016-hamburg"],
    ["Hamburg Ministerial Council", "ministerial-council-2016-hamburg"],
    ["23rd OSCE Ministerial Council, Hamburg", "ministerial-council-2016-hamburg"],
    ["2016 OSCE Ministerial Council", "ministerial-council-2016-hamburg"],
    ["23rd Meeting of the OSCE Ministerial Council", "ministerial-council-2016-hamburg"],
    ["22nd Ministerial Council", "ministerial-council-2015-belgrade"],
    ["11th Ministerial Council", "ministerial-council-2003-maastricht"],
    ["Łódź Ministerial Council 2022", "ministerial-council-2022-lodz"],
    ["MC Kyiv 2013", "ministerial-council-2013-kyiv"],
    ["Helsinki Summit 1992", "helsinki-summit-1992"],
    ["OSCE Summit, Astana 2010", "astana-summit-2010"],
    ["Stockholm Meeting of the CSCE Council", "ministerial-council-1992-stockholm"],
    ["Rome Council", "ministerial-council-1993-rome"],
    ["Belgrade Follow-up Meeting 1977-78", "follow-up-meeting-belgrade-1977"],
    ["Istanbul Review Conference 1999", "review-conference-1999-istanbul"],
  ])("%s", (text, id) => {
    expect(findMeeting(text)?.id).toBe(id);
    expect(resolve(text)).toMatchObject({ ok: true, entity: { kind: "meeting", id } });
  });

  test("several that fit are candidates", () => {
    const found = resolve("Vienna Ministerial Council");
    expect(findMeeting("Vienna Ministerial Council")).toBeUndefined();
    expect(!found.ok && [found.reason, ...found.candidates.map(({ id }) => id)]).toEqual([
      "ambiguous",
      "ministerial-council-2000-vienna",
      "ministerial-council-2017-vienna",
      "ministerial-council-2025-vienna",
    ]);
  });

  test.each([
    "Hamburg Ministerial Council 2015",
    "Hamburg Ministerial Council of Wizards",
    "45th Ministerial Council",
    "Hamburg 2016",
  ])("%s is none", (text) => {
    expect(findMeeting(text)).toBeUndefined();
    expect(resolve(text)).toMatchObject({ ok: false, reason: "unknown" });
  });

  test("where other kinds are asked for, no meeting is", () => {
    expect(resolve("Hamburg Ministerial Council", { kinds: ["place"] }).ok).toBe(false);
  });
});
