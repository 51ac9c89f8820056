import { describe, expect, test } from "vitest";
import { type Dateline, parseDateline } from "../../../src/reading/dateline/dateline.ts";

const text = "The participants agreed to meet again.";

function read(dateline: string): Omit<Dateline, "rest"> {
  const got = parseDateline(dateline + text);
  expect(got, dateline).not.toBeNull();
  const { rest, ...parts } = got as Dateline;
  expect(rest).toBe(text);
  return parts;
}

describe("places", () => {
  test.each([
    ["VIENNA, WARSAW, and THE HAGUE, ", ["Vienna", "Warsaw", "The Hague"]],
    ["VIENNA; WARSAW; THE HAGUE, ", ["Vienna", "Warsaw", "The Hague"]],
    ["VIENNA | WARSAW, ", ["Vienna", "Warsaw"]],
    ["VIENNA – WARSAW – THE HAGUE, ", ["Vienna", "Warsaw", "The Hague"]],
    ["VADUZ/MONACO/VIENNA, ", ["Vaduz", "Monaco", "Vienna"]],
    ["The VIENNA, ", ["Vienna"]],
    ["LA TOJA, ", ["La Toja"]],
    ["AIX-EN-PROVENCE, ", ["Aix-en-Provence"]],
    ["г. Бишкек, ", ["Бишкек"]],
    ["VIENNA: ", ["Vienna"]],
    ["VIENNA,, ", ["Vienna"]],
    ["VIENNA/", ["Vienna"]],
    ["VIENNA Monday, ", ["Vienna"]],
  ])("%j", (printed, places) => expect(read(`${printed}5 May 2014 – `)).toEqual({ places, date: "2014-05-05" }));

  test("a country by its abbreviation", () =>
    expect(read("NAVOI, USA, 5 May 2014 – ")).toMatchObject({ places: ["Navoi"], country: "US" }));
});

describe("dates", () => {
  test.each([
    ["5th of May 2014", "2014-05-05"],
    ["12. 07. 2011.", "2011-07-12"],
    ["5. 11. 2025. godine", "2025-11-05"],
    ["5. маја 2014. године", "2014-05-05"],
    ["(5 May 2014)", "2014-05-05"],
    ["5 May 2014, Monday", "2014-05-05"],
    ["5-ти мај 2013", "2013-05-05"],
    ["5-го мая 2014", "2014-05-05"],
    ["më 5 maj 2013", "2013-05-05"],
    ["5 майи соли 2014", "2014-05-05"],
    ["2014-жылдын 5-майы", "2014-05-05"],
    ["5 de setiembre de 2014", "2014-09-05"],
    ["5 siječnju 2014", "2014-01-05"],
    ["5 studenom 2014", "2014-11-05"],
    ["5 korrikut 2014", "2014-07-05"],
    ["5 лютому 2014", "2014-02-05"],
    ["5 січні 2014", "2014-01-05"],
    ["5 январе 2014", "2014-01-05"],
    ["5 мае 2014", "2014-05-05"],
    ["5 Febuary 2014", "2014-02-05"],
    ["5 Sepetmber, 2014", "2014-09-05"],
    ["5 Ocotber 2014", "2014-10-05"],
  ])("%j", (printed, date) => expect(read(`VIENNA, ${printed} – `)).toEqual({ places: ["Vienna"], date }));

  test.each(["5 & 6 May", "5 and 6 May", "5 et 6 mai", "5. und 6. Mai", "5. bis 6. Mai", "5 y 6 de mayo de"])(
    "the two days of %j",
    (printed) =>
      expect(read(`VIENNA, ${printed} 2014 – `)).toEqual({
        places: ["Vienna"],
        date: "2014-05-05",
        dateUntil: "2014-05-06",
      }),
  );

  test.each(["5 и 6 мая", "5 та 6 травня", "5. i 6. maja", "5 dhe 6 maj", "5 şi 6 mai", "du 5 au 6 mai"])(
    "the two days of %j",
    (printed) =>
      expect(read(`VIENNA, ${printed} 2014 – `)).toMatchObject({ date: "2014-05-05", dateUntil: "2014-05-06" }),
  );

  test("a range over two months with a note behind it", () =>
    expect(read("VIENNA, 30 June – 1 July 2010 (OSCE)-- ")).toEqual({
      places: ["Vienna"],
      date: "2010-06-30",
      dateUntil: "2010-07-01",
      note: "OSCE",
    }));

  test("a misspelt month is one only before a year, and only where one month is near", () => {
    expect(parseDateline(`VIENNA, 5 Febuary – ${text}`)).toBeNull();
    expect(parseDateline(`VIENNA, 5 Juny 2014 – ${text}`)).toBeNull();
  });
});

describe("what stands around", () => {
  test.each([
    ["VIENNA (OSCE), 5 May 2014 – ", "OSCE"],
    ["VIENNA, 5 May 2014, (OSCE) – ", "OSCE"],
    ["VIENNA, 5 May 2014 (Corrected version) – ", "Corrected version"],
  ])("the note of %j", (printed, note) => expect(read(printed).note).toBe(note));

  test.each(["(VIENNA, 5 May 2014) – ", "[VIENNA, 5 May 2014] ", "**VIENNA, 5 May 2014** – ", "VIENNA, 5 May 2014 / "])(
    "%j is read",
    (printed) => expect(read(printed)).toEqual({ places: ["Vienna"], date: "2014-05-05" }),
  );

  test.each(["5 May 2014 VIENNA – ", "May 5, 2014, VIENNA – "])("%j has the date first", (printed) =>
    expect(read(printed)).toEqual({ places: ["Vienna"], date: "2014-05-05" }),
  );

  test("a date alone is a dateline without a place", () => {
    expect(read("5 May 2014 – ")).toEqual({ places: [], date: "2014-05-05" });
    expect(parseDateline("5 May 2014 – a day of talks.")).toBeNull();
    expect(parseDateline("5 May 2014 was a day of talks.")).toBeNull();
  });
});

test.each([
  "Moldova – 2020 – saw a lot of change.",
  "Helsinki Final Act, 1 August 1975 – a look back.",
  "Minsk Agreements, 5 September 2014 – a look back.",
  "La 5 mai 2014, Misiunea a organizat un seminar.",
  "Speaking in Vienna, 5 May 2014, he said that all was well.",
  "Report, 5 May 2014 – the Mission saw twelve officers.",
])("%j is a sentence", (sentence) => expect(parseDateline(sentence)).toBeNull());

describe("agencies", () => {
  test.each([
    ["TASS, VIENNA, 5 May 2014 – ", "TASS"],
    ["AFP – VIENNA, May 5 – ", "AFP"],
    ["(Reuters) VIENNA, 5 May 2014 – ", "Reuters"],
    ["/RFE/RL/ VIENNA, 5 May 2014 – ", "RFE/RL"],
    ["VIENNA (AP), 5 May 2014 – ", "AP"],
    ["Interfax, 5 May 2014 – ", "Interfax"],
    ["VIENNA, May 5. APA-Economics. ", "APA-Economics"],
    ["VIENNA, May 5 (24.kg) – ", "24.kg"],
    ["VIENNA, May 5 - ITAR TASS - ", "ITAR TASS"],
    ["Yerevan /RFE/RL/. ", "RFE/RL"],
  ])("%j is one", (printed, agency) => expect(parseDateline(printed + text)?.agency).toBe(agency));
});
