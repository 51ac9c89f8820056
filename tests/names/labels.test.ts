import { describe, expect, test } from "vitest";
import { findFieldOperation } from "../../src/catalogue/collections/field-operations.ts";
import { findParticipatingState } from "../../src/catalogue/collections/participating-states.ts";
import type { LanguageNames } from "../../src/catalogue/names/language-names.ts";
import { resolve } from "../../src/catalogue/resolving/resolve.ts";
import { de } from "../../src/names/de.ts";
import { es } from "../../src/names/es.ts";
import { fr } from "../../src/names/fr.ts";
import { it } from "../../src/names/it.ts";
import { ru } from "../../src/names/ru.ts";

type Row = readonly [label: string, id: string];

const labels: readonly (readonly [LanguageNames, readonly Row[]])[] = [
  [
    fr,
    [
      ["Mission de l'OSCE en Moldavie", "mission-to-moldova"],
      ["MISSION DE L’OSCE EN MOLDAVIE", "mission-to-moldova"],
      ["la Mission de l’OSCE au Kosovo", "mission-in-kosovo"],
      ["Centre de l'OSCE à Achgabat", "centre-in-ashgabat"],
      ["Bureau de l’OSCE à Erevan (fermé)", "office-in-yerevan"],
      ["Bureau d'Erevan", "office-in-yerevan"],
      ["Le Haut-Commissaire de l’OSCE pour les minorités nationales", "hcnm"],
      ["Assemblee parlementaire de l'OSCE", "parliamentary-assembly"],
      ["Bureau des institutions démocratiques et des droits de l’homme (BIDDH)", "odihr"],
      ["Bureau des institutions démocratiques et des droits de l’homme de l’OSCE", "odihr"],
      ["la Suisse", "CH"],
      ["l'Albanie", "AL"],
      ["les Etats-Unis d'Amérique", "US"],
      ["Suisse – Présidence de l’OSCE 2026", "CH"],
      ["Yougoslavie", "YUCS"],
    ],
  ],
  [
    de,
    [
      ["OSZE-Mission in Skopje", "mission-to-skopje"],
      ["Mission der OSZE im Kosovo", "mission-in-kosovo"],
      ["der OSZE-Mission in Bosnien und Herzegowina", "mission-to-bosnia-and-herzegovina"],
      ["Der Ständige Rat der OSZE", "permanent-council"],
      ["des Ständigen Rates", "permanent-council"],
      ["Der Hohe Kommissar der OSZE für nationale Minderheiten", "hcnm"],
      ["des Hohen Kommissars für nationale Minderheiten", "hcnm"],
      ["OSZE-Beauftragter für Medienfreiheit", "rfom"],
      ["des OSZE-Beauftragten für Medienfreiheit", "rfom"],
      ["SONDERBEOBACHTERMISSION DER OSZE IN DER UKRAINE", "special-monitoring-mission-to-ukraine"],
      ["OSZE-Büro in Eriwan (geschlossen)", "office-in-yerevan"],
      ["OSZE-Buero in Eriwan", "office-in-yerevan"],
      ["Oesterreich", "AT"],
      ["Tuerkei", "TR"],
      ["Aegypten", "EG"],
      ["die Türkei", "TR"],
      ["den Niederlanden", "NL"],
      ["dem Vereinigten Königreich", "GB"],
      ["der Russischen Föderation", "RU"],
      ["Weissrussland", "BY"],
      ["Österreichs", "AT"],
    ],
  ],
  [
    it,
    [
      ["Missione OSCE in Moldova", "mission-to-moldova"],
      ["Missione dell’OSCE in Bosnia ed Erzegovina", "mission-to-bosnia-and-herzegovina"],
      ["l'Assemblea parlamentare dell'OSCE", "parliamentary-assembly"],
      ["Il Consiglio permanente", "permanent-council"],
      ["gli Stati Uniti d'America", "US"],
      ["i Paesi Bassi", "NL"],
      ["la Citta del Vaticano", "VA"],
    ],
  ],
  [
    ru,
    [
      ["Миссия ОБСЕ в Молдове", "mission-to-moldova"],
      ["МИССИЯ ОБСЕ В МОЛДОВЕ", "mission-to-moldova"],
      ["Миссии ОБСЕ в Боснии и Герцеговине", "mission-to-bosnia-and-herzegovina"],
      ["Присутствие ОБСЕ в Албании", "presence-in-albania"],
      ["Координатор проектов ОБСЕ на Украине", "project-co-ordinator-in-ukraine"],
      ["Координатором проектов ОБСЕ в Украине", "project-co-ordinator-in-ukraine"],
      ["Постоянного совета ОБСЕ", "permanent-council"],
      ["Верховного комиссара ОБСЕ по делам национальных меньшинств", "hcnm"],
      ["Специальная мониторинговая миссия ОБСЕ в Украине (СММ)", "special-monitoring-mission-to-ukraine"],
      ["Албании", "AL"],
      ["в Казахстане", "KZ"],
      ["Российской Федерации", "RU"],
      ["Соединённых Штатов Америки", "US"],
      ["Святого Престола", "VA"],
      ["Чехословакии", "CSHH"],
      ["Люксембург", "LU"],
      ["Тунис", "TN"],
    ],
  ],
  [
    es,
    [
      ["Misión de la OSCE en Skopje", "mission-to-skopje"],
      ["la Mision de la OSCE en Bosnia y Herzegovina", "mission-to-bosnia-and-herzegovina"],
      ["Alto Comisionado de la OSCE para las Minorías Nacionales", "hcnm"],
      ["Oficina de la OSCE en Ereván (cerrada)", "office-in-yerevan"],
      ["los Países Bajos", "NL"],
      ["Belarus", "BY"],
      ["los Estados Unidos", "US"],
      ["la República Checa", "CZ"],
    ],
  ],
];

describe.each(labels)("$language:", (language, rows) => {
  test.each(rows)("%s", (label, id) => {
    const found = resolve(label, { names: [language] });
    expect(found.ok ? found.entity.id : found.reason).toBe(id);
  });
});

describe("what means nothing of ours stays unknown:", () => {
  const languages = [fr, de, it, ru, es];
  test.each([
    ...[
      "Géorgie du Sud",
      "la Corée du Nord",
      "Assemblée parlementaire du Conseil de l’Europe",
      "Mission de l’ONU en Moldavie",
    ],
    ...["Nordkorea", "Parlamentarische Versammlung des Europarates", "EU-Mission im Kosovo", "Südgeorgien"],
    ...["Миссия ООН в Молдове", "Парламентская ассамблея Совета Европы", "Северная Корея", "Гвинея", "Нигерии"],
    ...["Georgia del Sur", "Guinea Ecuatorial", "Missione ONU in Moldova", "de la", "l’", "в", "", "OSZE-"],
  ])("%s", (label) => {
    const found = resolve(label, { names: languages });
    expect(found.ok && found.entity.id !== "osce" ? found.entity.id : "unknown").toBe("unknown");
  });
});

test("look-ups of one collection take the languages too", () => {
  expect(findParticipatingState("Allemagne")).toBeUndefined();
  expect(findParticipatingState("Allemagne", { names: [fr] })?.id).toBe("DE");
  expect(findFieldOperation("OSZE-Mission in Skopje", { names: [fr, de] })?.id).toBe("mission-to-skopje");
});

test("a former name counts in its time", () => {
  const names = [fr];
  const then = resolve("Centre d’Astana", { names, on: "2010-01-01" });
  expect(then.ok && [then.entity.id, then.via, then.name]).toEqual([
    "programme-office-in-astana",
    "former-name",
    "Centre d’Astana",
  ]);
  const now = resolve("Centre d’Astana", { names, on: "2020-01-01" });
  expect(now.ok ? "found" : now.reason).toBe("not-on-that-date");
});

test.each([[["fr"]], [fr], ["fr"], [[undefined]], [null]])("names that are none, %#, throw", (names) => {
  expect(() => resolve("Suisse", { names: names as never })).toThrow(/names takes a list such as \[fr\]/);
  expect(() => findParticipatingState("Suisse", { names: names as never })).toThrow(TypeError);
  // Also where English has the name, so that a mistake shows with the first label.
  expect(() => resolve("Albania", { names: names as never })).toThrow(TypeError);
  expect(() => findParticipatingState("Albania", { names: names as never })).toThrow(TypeError);
});

test("long hostile labels take no time", () => {
  const label = "Mission de l’OSCE ".repeat(20_000);
  expect(resolve(label, { names: [fr, de, it, ru, es] }).ok).toBe(false);
});
