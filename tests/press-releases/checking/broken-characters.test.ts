import { describe, expect, test } from "vitest";
import { brokenIn } from "../../../src/press-releases/checking/broken-characters.ts";

/** Bytes of a text in an encoding, read in another. */
const misread = (text: string, as: string): string => new TextDecoder(as).decode(new TextEncoder().encode(text));

/** As Latin-1 proper reads bytes: the decoder of that name is that of windows-1252. */
const latin1 = (bytes: Iterable<number>): string => String.fromCharCode(...bytes);

const samples = [
  "SKOPJE, 5 March 2019 – Lamps",
  "The “lamps” of the Mission",
  "Café in Zürich",
  "Łódź, Gdańsk",
  "В Минске открылась выставка",
  "Українська мова",
  "Αθήνα",
  "Õhtu Tallinnas: šokolaad",
];

describe("UTF-8 is told", () => {
  test.each(samples)("read as Latin-1: %s", (text) => {
    expect(brokenIn(latin1(new TextEncoder().encode(text)))).toBeDefined();
  });

  test.each(samples)("read as windows-1252: %s", (text) => {
    expect(brokenIn(misread(text, "windows-1252"))).toBeDefined();
  });

  test.each(["Café in Zürich", "Dačić", "Šibenik, Müller", "Türkiye – a State"])("read as windows-1250: %s", (text) => {
    expect(brokenIn(misread(text, "windows-1250"))).toBeDefined();
  });

  test.each([
    "В Минске открылась выставка",
    "Українська мова",
    "SKOPJE, 5 March 2019 – Lamps",
    "The “lamps” of the Mission",
    "The Mission’s lamps",
    "Café",
  ])("read as windows-1251: %s", (text) => {
    expect(brokenIn(misread(text, "windows-1251"))).toBeDefined();
  });
});

describe("windows-125x is told read as Latin-1:", () => {
  test.each([
    ["a dash", "SKOPJE, 5 March 2019 \u0096 Lamps"],
    ["quotation marks", "The \u0093lamps\u0094 of the Mission"],
    ["an apostrophe", "The Mission\u0092s lamps"],
    ["an ellipsis", "lamps\u0085"],
    ["a letter of Central Europe", "\u008aibenik"],
    ["Russian", latin1([0xcc, 0xe8, 0xed, 0xf1, 0xea, 0xe5])],
    ["Greek", latin1([0xc1, 0xe8, 0xde, 0xed, 0xe1])],
  ])("%s", (_, text) => {
    expect(brokenIn(text)).toBeDefined();
  });
});

test.each([
  ...samples,
  "créée, naïveté, où, L’Île",
  "Übergröße, Äußerung, Aßlar",
  "Ístanbul, ÞÓRÐUR, Óðinn, São Tomé e Príncipe",
  "« Â propos » – À Ã",
  "Prices in €, ‘quoted’, “quoted”, 50 °C, © 2024, ½",
  "СССР, Србија, Чешская Республика – «Рим»",
  "ԵՐԵՎԱՆ, თბილისი",
  "Das »Ä«, das „Ä“ und das Ă; ĂSTA, Făgăraș",
  "пункт «Г», Ђорђе, СВЂ",
])("%s is in order", (text) => {
  expect(brokenIn(text)).toBeUndefined();
});
