import { describe, expect, test } from "vitest";
import { type Dateline, parseDateline } from "../../../src/reading/dateline/dateline.ts";

const text = "The participants agreed to meet again.";

/** What is read from a dateline, without the text behind it, which has to come back whole. */
function read(dateline: string): Omit<Dateline, "rest"> | null {
  const got = parseDateline(dateline + text);
  if (got === null) return null;
  const { rest, ...parts } = got;
  expect(rest).toBe(text);
  return parts;
}

describe("separators", () => {
  test.each([
    "VIENNA, 5 May 2015 – ",
    "VIENNA, 5 May 2015- ",
    "VIENNA, 5 May 2015-- ",
    "VIENNA, 5 May 2015 -- ",
    "VIENNA, 5 May 2015 — ",
    "VIENNA, 5 May 2015-",
    "VIENNA, 5 May 2015 –",
    "VIENNA, 5 May 2015. ",
    "VIENNA, 5 May 2015: ",
    "VIENNA, 5 May 2015 ",
    "VIENNA, 5 May 2015\n",
    "VIENNA – 5 May 2015. ",
    "VIENNA – 5 May 2015 – ",
    "VIENNA (5 May 2015) – ",
    "VIENNA 5 May 2015 – ",
    "VIENNA,5 May 2015 – ",
    "5 May 2015, VIENNA – ",
    "5 May 2015 – VIENNA – ",
    "VIENNA\u00A0,\u00A05\u202FMay  2015\u00A0– ",
    "VI\u00ADENNA, 5 May 2015 – ",
    "date 2021-05-19VIENNA, 5 May 2015 – ",
    "![](https://www.osce.org/image.jpg)\nVIENNA, 5 May 2015 – ",
  ])("%j", (dateline) => expect(read(dateline)).toEqual({ places: ["Vienna"], date: "2015-05-05" }));
});

test.each([
  "VIENNA, 5 May 2015 – ",
  "SKOPJE, 29 February 2016- ",
  "SKOPE, 5 sept 2015 — ",
  "VIENNA, 29 February 2015 – ",
  "VIENNA, 0 May 2015 – ",
  "VIENNA, 5 Mey 2015 – ",
  "VIENNA, 5 May 20155 – ",
  "GEORGIA, 5 May 2015 – ",
  "VIENNA, 5 May 2015 – TASS. ",
])("%j reads the same the direct way and the long way", (dateline) => {
  // A space in front is enough to be sent the long way.
  expect(parseDateline(dateline + text)).toEqual(parseDateline(` ${dateline}${text}`));
});

describe("places", () => {
  test.each([
    ["VIENNA/WARSAW, 5 May 2015 – ", ["Vienna", "Warsaw"]],
    ["TIRANA / BRUSSELS / GENEVA – 5 May 2015. ", ["Tirana", "Brussels", "Geneva"]],
    ["Moscow, Paris, Washington DC, 5 May 2015 – ", ["Moscow", "Paris", "Washington DC"]],
    ["VIENNA and WARSAW, 5 May 2015 – ", ["Vienna", "Warsaw"]],
    ["PRISHTINË/PRIŠTINA, 5 May 2015 – ", ["Prishtinë/Priština"]],
    ["PRISTINA/PRISHTINA, 5 May 2015 – ", ["Pristina/Prishtina"]],
    ["PRISHTINË / PRIŠTINA / VIENNA, 5 May 2015 – ", ["Prishtinë/Priština", "Vienna"]],
    ["MITROVICË/MITROVICA, 5 May 2015 – ", ["Mitrovicë/Mitrovica"]],
    ["THE HAGUE, 5 May 2015 – ", ["The Hague"]],
    ["ISSYK-KUL, 5 May 2015 – ", ["Issyk-Kul"]],
    ["ST. PETERSBURG, 5 May 2015 – ", ["St. Petersburg"]],
    ["SKOPE, 5 May 2015 – ", ["Skope"]],
    ["CHIŞINĂU, 5 May 2015 – ", ["Chişinău"]],
    ["КИЕВ 5 мая 2015\n", ["Киев"]],
    ["NOWHEREVILLE, 5 May 2015 – ", ["Nowhereville"]],
    ["Nowhereville on Sea, 5 May 2015 – ", null],
    ["Upper Nowhereville, 5 May 2015 – ", ["Upper Nowhereville"]],
  ])("%j names %j", (dateline, places) => expect(read(dateline)?.places ?? null).toEqual(places));

  test.each([
    ["OSH, Kyrgyzstan, 5 May 2015 – ", ["Osh"], "KG"],
    ["Bishkek, Kyrgyz Republic – 5 May 2015 - ", ["Bishkek"], "KG"],
    ["Skopje, the former Yugoslav Republic of Macedonia, 5 May 2015 – ", ["Skopje"], "MK"],
    ["SARAJEVO, Bosnia and Herzegovina, 5 May 2015 – ", ["Sarajevo"], "BA"],
    ["KHARKOV/STANYTSIA LUHANSKA, Ukraine, 5 May 2015 – ", ["Kharkov", "Stanytsia Luhanska"], "UA"],
    ["Vienna (Austria), 5 May 2015 – ", ["Vienna"], "AT"],
    ["MONACO, Monaco, 5 May 2015 – ", ["Monaco"], "MC"],
    ["UKRAINE, 5 May 2015 – ", ["Ukraine"], "UA"],
    ["MONACO, 5 May 2015 – ", ["Monaco"], undefined],
    ["Washington, D.C., May 5, 2015. ", ["Washington"], undefined],
    ["VIENNA, Austria/BRATISLAVA, Slovakia, 5 May 2015 – ", ["Vienna", "Bratislava"], undefined],
  ])("%j has its country beside it", (dateline, places, country) => {
    expect(read(dateline)).toMatchObject({ places, date: "2015-05-05" });
    expect(read(dateline)?.country).toBe(country);
  });
});

describe("dates", () => {
  test.each([
    ["05 March 2001", "2001-03-05"],
    ["10 MAY 2002", "2002-05-10"],
    ["17 October, 2000", "2000-10-17"],
    ["1st May 2015", "2015-05-01"],
    ["Sept. 5, 2015", "2015-09-05"],
    ["Monday, 4 May 2015", "2015-05-04"],
    ["26. novembar 2025. godine", "2025-11-26"],
    ["26. novembra 2025. godine", "2025-11-26"],
    ["27 aprilie 2013", "2013-04-27"],
    ["28 октября 2019 года", "2019-10-28"],
    ["5 мая 2015 г.", "2015-05-05"],
    ["26 листопада 2025 року", "2025-11-26"],
    ["le 5 mai 2015", "2015-05-05"],
    ["5 de mayo de 2015", "2015-05-05"],
    ["5 მაისი, 2015", "2015-05-05"],
    ["2019 жылғы 5 мамыр", "2019-05-05"],
    ["31 June 2015", null],
  ])("%j", (date, expected) => expect(read(`VIENNA, ${date} – `)?.date).toBe(expected));

  test.each([
    ["1-5 July 2024", "2024-07-01", "2024-07-05"],
    ["1–5 July 2024", "2024-07-01", "2024-07-05"],
    ["July 1-5, 2024", "2024-07-01", "2024-07-05"],
    ["30 June-2 July 2024", "2024-06-30", "2024-07-02"],
    ["30 June – 2 July 2024", "2024-06-30", "2024-07-02"],
    ["June 30 – July 2, 2024", "2024-06-30", "2024-07-02"],
    ["30 December 2023 – 2 January 2024", "2023-12-30", "2024-01-02"],
    ["30 December – 2 January 2024", "2023-12-30", "2024-01-02"],
  ])("the range %j keeps both ends", (range, date, dateUntil) => {
    expect(read(`BISHKEK, ${range} – `)).toEqual({ places: ["Bishkek"], date, dateUntil });
  });

  test("a number behind the dash is no range", () => {
    expect(parseDateline("VIENNA, 5 May 2015 – 12 people met.")?.rest).toBe("12 people met.");
    expect(parseDateline("VIENNA, 5 May 2015 – 9 May is Europe Day.")?.rest).toBe("9 May is Europe Day.");
    expect(parseDateline("VIENNA, May 5 – 12 people met.")).toMatchObject({
      monthDay: "--05-05",
      rest: "12 people met.",
    });
  });

  test("a year that is not printed is not guessed", () => {
    expect(read("VALLETTA/VIENNA, 12 July – ")).toEqual({
      places: ["Valletta", "Vienna"],
      date: null,
      monthDay: "--07-12",
    });
  });

  test.each(["VIENNA- ", "VIENNA – ", "Podgorica - ", "BERLIN,- ", "KYIV, Ukraine. "])(
    "%j has a place alone",
    (dateline) => {
      expect(read(dateline)).toMatchObject({ date: null, places: [expect.any(String)] });
    },
  );

  test("a line of places in capitals is a dateline, a line of words is none", () => {
    expect(parseDateline("YEREVAN / BAKU")?.places).toEqual(["Yerevan", "Baku"]);
    expect(parseDateline("Yerevan")).toBeNull();
    expect(parseDateline("COMMON SECURITY")).toBeNull();
  });
});

describe("notes and notices", () => {
  test.each([
    ["SKOPJE, 18 October 2001 (OSCE)-- ", "OSCE"],
    ["TBILISI, 18 October 2001 (Georgian and Spanish versions below.) – ", "Georgian and Spanish versions below."],
    ["CORRECTED VERSION OF THE PRESS RELEASE THE HAGUE, 18 October 2001 – ", "CORRECTED VERSION OF THE PRESS RELEASE"],
    ["CORRECTION: VIENNA, 18 October 2001 – ", "CORRECTION:"],
    ["Correction in the second paragraph. VIENNA/WARSAW, 18 October 2001 – ", "Correction in the second paragraph."],
  ])("%j", (dateline, note) => {
    expect(read(dateline)).toMatchObject({ date: "2001-10-18", note });
    expect(read(dateline)?.agency).toBeUndefined();
  });

  test("a republisher's name before the city", () => {
    expect(read("The Nowhere Times — VIENNA. ")).toEqual({ places: ["Vienna"], date: null, note: "The Nowhere Times" });
  });
});

describe("agencies", () => {
  test.each([
    ["ВЕНА, 4 декабря. /ТАСС/. ", "ТАСС"],
    ["Москва. 29 июня. INTERFAX.RU - ", "INTERFAX.RU"],
    ["МОСКВА, 5 июл - РИА Новости. ", "РИА Новости"],
    ["Belgrade, 16 October 1998 (RFE/RL) - ", "RFE/RL"],
    ["Yerevan /Mediamax/. ", "Mediamax"],
    ["YEREVAN, JULY 5, ARMENPRESS. ", "ARMENPRESS"],
    ["ASTANA. October 5. KAZINFORM /Name/ – ", "KAZINFORM"],
    ["Vienna, Austria (AP) — ", "AP"],
    ["Chisinau, Nov. 29 /MOLDPRES/-", "MOLDPRES"],
    ["Бишкек, 22.05.18 /Кабар/. ", "Кабар"],
    ["Bec, Rojter. - ", "Rojter"],
    ["VIENNA, 5 May 2015 – dpa. ", "dpa"],
  ])("%j", (dateline, agency) => expect(read(dateline)?.agency).toBe(agency));

  test("an agency that acts in the sentence is not the dateline's", () => {
    expect(parseDateline("VIENNA, 5 May 2015 – TASS reporters were heard.")?.agency).toBeUndefined();
  });
});

describe("sentences are no datelines", () => {
  test.each([
    "On 5 May 2021, the Mission held a workshop.",
    "In Vienna on 5 May 2021, the Chair met the Ministers.",
    "From 3 to 5 May 2021 the Mission held a workshop.",
    "5 May 2021 was a good day.",
    "5 May 2021, the day after.",
    "May 5 was a good day.",
    "Today, 5 May 2015 – the Mission held a workshop.",
    "Vienna is the seat of the Secretariat.",
    "VIENNA is the seat of the Secretariat.",
    "Vienna, the seat of the Secretariat, is in Austria.",
    "Vienna – the seat of the Secretariat – is in Austria.",
    "The Mission supports the police.",
    "Georgia, Ukraine and Moldova signed on 5 May 2021.",
    "Ambassador Smith, 5 May 2015, said so.",
    "Ambassador Smith, 5 May 2015 – who said so.",
    "OSCE – The Organization is large.",
    "SPOT REPORT – The situation is calm.",
    "COVID-19 – a new challenge.",
    "",
    " ",
  ])("%j", (sentence) => expect(parseDateline(sentence)).toBeNull());
});

describe("hostile texts", () => {
  test.each([
    "A/".repeat(5_000_000),
    "VIENNA, ".repeat(1_000_000),
    "CORRECTED ".repeat(1_000_000),
    "-".repeat(1_000_000),
    "(".repeat(1_000_000),
    "\u00A0".repeat(1_000_000),
    "\uD800\0\uDC00".repeat(100_000),
    "/TASS/".repeat(100_000),
    "A. ".repeat(100_000),
  ])("are left quickly (%#)", (hostile) => {
    const start = performance.now();
    parseDateline(hostile);
    expect(performance.now() - start).toBeLessThan(250);
  });

  test("`rest` is the end of the text, whatever was cut before", () => {
    const whole = `VIENNA, 5 May 2015 –\u00A0\u00AD${"word\u00A0".repeat(1000)}`;
    const rest = parseDateline(whole)?.rest ?? "";
    expect(whole.endsWith(rest)).toBe(true);
    expect(rest.startsWith("word\u00A0word")).toBe(true);
  });

  test.each([undefined, null, 5, [], {}])("%j is no text", (value) => {
    expect(() => parseDateline(value as unknown as string)).toThrow(TypeError);
  });
});
