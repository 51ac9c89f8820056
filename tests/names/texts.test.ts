import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/catalogue/mentions/mentions.ts";
import type { LanguageNames } from "../../src/catalogue/names/language-names.ts";
import { de } from "../../src/names/de.ts";
import { es } from "../../src/names/es.ts";
import { fr } from "../../src/names/fr.ts";
import { it } from "../../src/names/it.ts";
import { ru } from "../../src/names/ru.ts";

type Row = readonly [text: string, found: readonly string[]];

// Sentences of our own, each with the mentions that a reader would mark.
const texts: readonly (readonly [LanguageNames, readonly Row[]])[] = [
  [
    fr,
    [
      [
        "La Mission de l’OSCE en Moldavie a reçu l’ambassadeur de Suisse.",
        ["Mission de l’OSCE en Moldavie = mission-to-moldova", "Suisse = CH"],
      ],
      ["Le Secrétaire général des Nations Unies est en Géorgie du Sud.", []],
      ["L'Assemblée parlementaire de l'OSCE siège.", ["Assemblée parlementaire de l'OSCE = parliamentary-assembly"]],
      ["L’Assemblée parlementaire du Conseil de l’Europe débat de l’OSCE.", ["OSCE = osce"]],
      ["Elle quitte la mission. En Moldavie, l’hiver vient.", ["Moldavie = MD"]],
    ],
  ],
  [
    de,
    [
      [
        "Der Leiter der OSZE-Mission in Skopje sprach mit Vertretern Albaniens und der Russischen Föderation.",
        ["OSZE-Mission in Skopje = mission-to-skopje", "Albaniens = AL", "Russischen Föderation = RU"],
      ],
      ["Eine Sitzung des Ständigen Rates der OSZE", ["Ständigen Rates der OSZE = permanent-council"]],
      ["Viele Schweizer und Polen reisen.", ["Polen = PL"]],
    ],
  ],
  [it, [["La Missione OSCE in Kosovo e l’Italia", ["Missione OSCE in Kosovo = mission-in-kosovo", "Italia = IT"]]]],
  [
    ru,
    [
      [
        "Глава Миссии ОБСЕ в Боснии и Герцеговине посетил столицу Албании.",
        ["Миссии ОБСЕ в Боснии и Герцеговине = mission-to-bosnia-and-herzegovina", "Албании = AL"],
      ],
      [
        "На заседании Постоянного совета ОБСЕ выступил представитель Российской Федерации.",
        ["Постоянного совета ОБСЕ = permanent-council", "Российской Федерации = RU"],
      ],
      ["Генеральный секретарь ООН не был в Северной Ирландии.", []],
      ["Дан приказ. Дана прочла его.", []],
    ],
  ],
  [
    es,
    [["La Misión de la OSCE en Serbia y España", ["Misión de la OSCE en Serbia = mission-to-serbia", "España = ES"]]],
  ],
];

describe.each(texts)("$language:", (language, rows) => {
  test.each(rows)("%s", (text, found) => {
    const mentions = findMentions(text, { names: [language] });
    expect(mentions.map((mention) => `${mention.text} = ${"id" in mention.entity ? mention.entity.id : ""}`)).toEqual(
      found,
    );
    for (const { start, end, text: cut } of mentions) expect(text.slice(start, end)).toBe(cut);
  });
});

test("English names are found beside them, and nothing changes without the option", () => {
  const text = "The OSCE Mission to Moldova and la Mission de l’OSCE en Moldavie";
  expect(findMentions(text, { names: [fr] })).toHaveLength(2);
  expect(findMentions(text)).toEqual(findMentions(text, { names: [] }));
});

test("only the kinds that were asked for", () => {
  const text = "La Mission de l’OSCE en Moldavie et la Suisse";
  expect(findMentions(text, { names: [fr], kinds: ["participating-state"] }).map(({ text }) => text)).toEqual([
    "Suisse",
  ]);
});

test("time grows with the text", () => {
  const text = "Mission de l’OSCE de la de la ".repeat(20_000);
  const start = performance.now();
  findMentions(text, { names: [fr, de, it, ru, es] });
  expect(performance.now() - start).toBeLessThan(20_000);
});
