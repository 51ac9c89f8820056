import { describe, expect, test } from "vitest";
import { findMentions, type MentionOptions } from "../../src/index.ts";

const named = (text: string, options: MentionOptions = {}): string[] =>
  findMentions(text, options).map(
    (mention) => `${mention.text} → ${"id" in mention.entity ? mention.entity.id : mention.entity.year}`,
  );

describe("findMentions", () => {
  test.each([
    ["Talks in Kiev went on.", ["Kiev → kyiv"]],
    ["The Kyrgyz Republic and the Netherlands signed.", ["Kyrgyz Republic → KG", "Netherlands → NL"]],
    ["the former Yugoslav Republic of Macedonia", ["former Yugoslav Republic of Macedonia → MK"]],
    [
      "the OSCE Special Monitoring Mission to Ukraine (SMM)",
      [
        "OSCE Special Monitoring Mission to Ukraine → special-monitoring-mission-to-ukraine",
        "SMM → special-monitoring-mission-to-ukraine",
      ],
    ],
    ["ODIHR and the OSCE met", ["ODIHR → odihr", "OSCE → osce"]],
    ["Bosnia and Herzegovina, not Bosnia", ["Bosnia and Herzegovina → BA", "Bosnia → BA"]],
    ["Madina Jarbussynova spoke", ["Madina Jarbussynova → cthb"]],
    ["COOPERATION IN TÜRKİYE", ["TÜRKİYE → TR"]],
    ["Миссия в Киеве и Киев", ["Киев → kyiv"]],
  ])("reads %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    "a chair, a split and a link",
    "They met us in it.",
    "Mary has a nice price",
    "",
    "smm omik pc",
    "mission to moldova",
  ])("takes no ordinary word for a name: %j", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("gives offsets that cut the mention out of the text", () => {
    const text = "Vienna – Prishtinë/Priština, “Chişinău” and the OSCE Mission to Moldova";
    for (const { start, end, text: found } of findMentions(text)) expect(text.slice(start, end)).toBe(found);
    expect(findMentions(text)).toHaveLength(4);
  });

  test("prefers the longest name and never overlaps", () => {
    const mentions = findMentions("OSCE Programme Office in Dushanbe");
    expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ["field-operation", "OSCE Programme Office in Dushanbe"],
    ]);
  });

  test("lets the day decide who is meant by a surname", () => {
    expect(named("Zannier said", { on: "2015-12-09" })).toEqual(["Zannier → secretary-general"]);
    expect(named("Zannier said", { on: "2018-12-09" })).toEqual(["Zannier → hcnm"]);
    expect(named("Zannier said", { on: "1995-12-09" })).toEqual([]);
    expect(findMentions("Zannier", { on: "2018-12-09" })[0]?.term?.name).toBe("Lamberto Zannier");
  });

  test("looks for the kinds asked for only", () => {
    expect(named("ODIHR in Moldova", { kinds: ["participating-state"] })).toEqual(["Moldova → MD"]);
  });

  test("takes time that grows with the text", () => {
    const time = (times: number) => {
      const text = "A Mission to A Mission to the Kyrgyz ".repeat(times);
      const start = performance.now();
      findMentions(text);
      return performance.now() - start;
    };
    time(100);
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(1_000), 5));
  });
});
