import { describe, expect, test } from "vitest";
import { brokenIn } from "../../../src/press-releases/checking/broken-characters.ts";

/** Bytes of a text in an encoding, read in another. */
const misread = (text: string, as: string): string => new TextDecoder(as).decode(new TextEncoder().encode(text));

/** As Latin-1 proper reads bytes: the decoder of that name is that of windows-1252. */
const latin1 = (bytes: Iterable<number>): string => String.fromCharCode(...bytes);

/** The bytes 80 to 9F of windows-1252; five of them are controls. Decoders of that name read them as Latin-1 in some versions of Node. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** UTF-8 read as windows-1252, by a table of our own. */
const asWindows1252 = (text: string): string =>
  latin1(new TextEncoder().encode(text)).replace(
    /[\x80-\x9F]/g,
    (byte) => windows1252[byte.charCodeAt(0) - 128] as string,
  );

const words = [
  ...["Košice", "žena", "Priština", "Užice", "Jūrmala", "Kıbrıs", "İzmir", "żaba", "Rīga", "Škoda"],
  ...[
    "Gdańsk",
    "Győr",
    "Iași",
    "Iğdır",
    "œil",
    "sœur",
    "Œuvre",
    "są",
    "Ģertrūde",
    "Šiauliai",
    "Žilina",
    "ČAČAK",
    "GDAŃSK",
  ],
  ...[
    "Azərbaycan",
    "Bəhram",
    "Oʻzbekiston",
    "Ķemeri",
    "Țara",
    "și",
    "München",
    "MÜNCHEN",
    "KÖLN",
    "Österreich",
    "Ñandú",
  ],
  ...[
    "voilà",
    "voilà tout",
    "à la",
    "3 × 4",
    "25 °C",
    "§ 5",
    "«lampe»",
    "½",
    "5 €",
    "™",
    "№ 5",
    "− 5",
    "a → b",
    "≥ 5",
    "\uFEFFLamp",
  ],
  ...[
    "и",
    "в",
    "у",
    "α",
    "π",
    "ОБСЕ",
    "Київ",
    "Қазақстан",
    "Ελλάδα",
    "Αθήνα",
    "שלום",
    "עברית",
    "عمان",
    "سلام",
    "Հայաստան",
  ],
  ...["თბილისი", "Việt Nam", "Cộng hòa", "สวัสดี", "日本", "한국", "😀"],
];

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

  test.each(words)("a word, read as Latin-1: %s", (text) => {
    expect(brokenIn(latin1(new TextEncoder().encode(text)))).toBeDefined();
  });

  test.each(words)("a word, read as windows-1252: %s", (text) => {
    expect(brokenIn(asWindows1252(text))).toBeDefined();
  });

  test.each([
    ...["Müller", "Košice", "Orbán", "25 °C", "žena", "façade", "Noël", "niño", "Gdańsk", "Kraków", "ČAČAK", "© 2024"],
    ...["Şanlı", "piñata"],
  ])("a word, read as windows-1251: %s", (text) => {
    expect(brokenIn(misread(text, "windows-1251"))).toBeDefined();
  });

  test.each(["Жители", "Минск", "Orbán", "niño", "kůň", "żaba", "Łódź", "žena", "Kraków", "señor", "Čapek", "25 °C"])(
    "a word, read as windows-1250: %s",
    (text) => {
      expect(brokenIn(misread(text, "windows-1250"))).toBeDefined();
    },
  );

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
    ["a short word", latin1([0xca, 0xe8, 0xe5, 0xe2])],
    ["an abbreviation", latin1([0xce, 0xc1, 0xd1, 0xc5])],
    ["a short name", latin1([0xd1, 0xf0, 0xe1, 0xe8])],
    ["short words", latin1([0xce, 0x20, 0xf2, 0xee, 0xec, 0x20, 0xe6, 0xe5])],
    ["a word with ч", latin1([0xef, 0xee, 0xf7, 0xf2, 0xe8])],
    ["a word with Ч", latin1([0xd7, 0xe5, 0xf5, 0xe8])],
    ["Ukrainian", latin1([0xca, 0xe8, 0xbf, 0xe2])],
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
  // French.
  "À « l’été », É\u00A0», « Ô\u00A0mon île\u00A0», «\u00A0café\u00A0», EMPLOYÉ·e·s, L’ÎLE, RÉSUMÉ™, « où »…",
  "DÉCLARÉ\u00A0: 25\u00A0°C, §\u00A05, N°\u00A05, 3\u00A0×\u00A04, ½, À\u00A0la, ÇA, “É”, ‘È’, É–È, ô, été, naïveté",
  // Icelandic.
  "ÞAÐ, „BORГ, FRIл, ‚VIÐ‘, MEÐ\u00A0OSCE, MEЖOG, Ð§, Þór, Það, ÆÐI, óþýð, «Ð», hljóð…, STAл",
  // Danish, Norwegian and Swedish.
  "Ä §, Ä\u00A0§, ÆØÅ, æøå, ÆØÅÆØÅ, ”PÅ”, »Å«, ’PÅ’, PÅ…, STÅ\u00A0UP, PÅ–AV, »Ø«, Ø½, IKEÅ’s, å, ä, ö, Å i Lofoten",
  "Å\u00A0være eller ikke være, Å\u00A0andra sidan är den blå, 5\u00A0Å², 1,5 ű0,1, Åse, Ærø, Øst, ÅÄÖ åäö",
  // Finnish and Estonian.
  "SUOMESSA JA TÄÄLLÄ”, ”KYLÄ”, KYLÄ…, ÖÖ, Õ”, „JÄÄ“, TÄNA\u00A0ÖÖ, Äär, Öö",
  // German.
  "ÄÖÜß, äöüß, „Ä“, »Ä«, ‚Ä‘, Ä–Ö–Ü, Ä…, „Spaß“, Spaß…, Fuß\u00A0», §\u00A05, ÜBER\u00A0UNS, 2×½, BÖ\u00ADEN",
  // Portuguese and Spanish.
  "MANHÃ”, «IRMû, AMANHÃ…, MAÇÃ\u00A0VERDE, “LÔ, ‘FÒ, ALEMÃ, nº 5, 1ª, SÃO, NÃO, ÓRGÃO, AVÔ\u00A0–, áéíóú, ÁÉÍÓÚÑ, ¿Él?, ¡Íñigo!",
  // Turkish.
  "TÜRKÜ’NÜN, GENÇ’İN, BÜYÜ…, KÖY’DE, “ÜÇ”, ‘AÇ’, İÇ\u00A0İŞLERİ, Çığ, ÖĞÜT",
  // Romanian.
  "«CASĂ», „CASA ALBĂ”, REPUBLICĂ®, LIMBĂ\u00A0NOUĂ, A COBORÎ”, „a urâ…”, ăştia, Ăştia, 25 °C, «Â», ȚARĂ…, ÎN, ÎNTÂI, „Î”, CASĂ§, CASĂ°",
  // Vietnamese.
  "Đ… và Đ…, ĐÀ NẴNG, “CHÚ Ý”, CHÓ”, «ĐÔ», Ở ĐÂY, MÊ…, cà phê”, HÀ\u00A0NỘI, ÁO½",
  // Slovak, Czech, Croatian, Polish, Catalan, Irish.
  "NÔŽ, ÚŽAS, PŘÍŠTÍ, TÝŽ, Úžasný, ŽE, OPÄŤ, VĹB, ĎALEJ, Đorđe”, KOŃ”, COŃ…, ĐŠ, “JE”, É· Ŀ, Óšč, an t-Éan, Ó”",
  // Cyrillic and Greek.
  "220 В±10 %, 5 °С, В «Известиях», п. В, «ЛЬВОВ®», ЕЁ, ГЄ, ДІМ, Їжак, РЎ, СЈ, OSCЕ», ΡΙΟ”, “ΑΒΓ”, Île, α + β",
  "Հայաստան՝ «Երևան», שלום\u00A0», القاهرة، «عمان»",
])("%s is in order", (text) => {
  expect(brokenIn(text)).toBeUndefined();
});
