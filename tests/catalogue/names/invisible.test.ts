import { describe, expect, test } from "vitest";
import { createArchive, openArchive, writeNdjson } from "../../../src/archive.ts";
import { isInvisible, withoutInvisible } from "../../../src/catalogue/names/invisible.ts";
import { toCsv } from "../../../src/formats.ts";
import {
  filterPressReleases,
  findChairpersonship,
  findFieldOperation,
  findMentions,
  findParticipatingState,
  findStateByCode,
  matches,
  nameOn,
  participatingStates,
  participationPanel,
  resolve,
  sortPressReleases,
} from "../../../src/index.ts";
import { parseDateline, parseOsceUrl, readPressReleases } from "../../../src/reading.ts";
import { parseQuery, safeParsePressRelease } from "../../../src/schemas.ts";
import { releaseWith } from "../../support/releases/release.ts";

const marks = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter(isInvisible)
  .map((code) => String.fromCharCode(code));

test("the list has what copied texts bring along", () => {
  const wanted =
    "\u00AD\u034F\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2063\u2066\u2067\u2068\u2069\uFE0F\uFEFF";
  expect([...wanted].filter((mark) => !marks.includes(mark))).toEqual([]);
  expect(withoutInvisible(`a${marks.join("b")}c`)).toBe(`a${"b".repeat(marks.length - 1)}c`);
  expect(["a", " ", "-", "‐", "–", "é", "я", "\u0301"].filter((letter) => isInvisible(letter.charCodeAt(0)))).toEqual(
    [],
  );
});

/** A mark before, within and behind a text. */
const strewn = (text: string, mark: string): string => {
  const middle = text.length >> 1;
  return `${mark}${text.slice(0, middle)}${mark}${text.slice(middle)}${mark}`;
};

const page = (mark: string): string =>
  [
    "Press release",
    "Border officers finish map-reading course",
    `${mark}- Date:`,
    `- ${mark}Place:`,
    strewn("- CHISINAU", mark),
    strewn("- Source:", mark),
    strewn("- OSCE Mission to Moldova", mark),
    strewn("- Fields of work:", mark),
    strewn("- Border management, Policing", mark),
    `CHISINAU, ${mark}19 ${mark}May${mark} 2023${mark} – Twenty-four officers completed a course today.`,
  ].join("\n");

const words = releaseWith({ id: "1", title: "Other", body: ["An anti\u00ADcorruption course"] });

describe.each(marks.map((mark) => [mark.charCodeAt(0).toString(16).padStart(4, "0"), mark] as const))(
  "U+%s does not matter",
  (_, mark) => {
    test("in names and labels", () => {
      expect(findParticipatingState(strewn("Austria", mark))?.id).toBe("AT");
      expect(findFieldOperation(strewn("OSCE Mission to Moldova", mark))?.id).toBe("mission-to-moldova");
      expect(resolve(strewn("OSCE Office in Yerevan (closed)", mark)).ok).toBe(true);
    });

    test("on pages and in datelines", () => {
      const { releases, issues } = readPressReleases(page(mark));
      expect(issues).toEqual([]);
      expect(releases).toEqual(readPressReleases(page("")).releases);
      expect(parseDateline(`CHISINAU, ${mark}19 May 2023${mark} – The text`)?.date).toBe("2023-05-19");
    });

    test("in searches, over lists and in archives", () => {
      const marked = {
        ...words,
        id: "2",
        title: strewn("lanterns", mark),
        body: [strewn("Küche", mark), `${mark} – ${mark}`],
      };
      const releases = [words, marked];
      const archives = [createArchive(releases), openArchive(writeNdjson(releases))];
      for (const text of [
        "lanterns",
        "kuche",
        strewn("lanterns", mark),
        "anticorruption",
        { value: "lan", mode: "prefix" as const },
      ]) {
        const found = filterPressReleases(releases, { text });
        expect([text, found.length]).toEqual([text, 1]);
        for (const archive of archives) expect(archive.query({ filter: { text } }).items).toEqual(found);
      }
      expect(matches(marked, { text: { value: strewn("kuche", mark), mode: "phrase" } })).toBe(true);
      const byTitle = sortPressReleases(releases, ["title"]);
      for (const archive of archives) expect(archive.query({ sort: ["title"] }).items).toEqual(byTitle);
    });
  },
);

test("years, codes, addresses and running text are read whatever stands in them", () => {
  for (const mark of marks) {
    expect(findChairpersonship(`20${mark}15`)?.year).toBe(2015);
    expect(findStateByCode("cow-letters", strewn("UKG", mark))?.id).toBe("GB");
    expect(parseOsceUrl(`https://www.osce.org/cthb/208121${mark}`)).toMatchObject({ number: "208121" });
    const text = `${mark}Aus${mark}tria and North${mark} ${mark}Korea`;
    const [mention, ...others] = findMentions(text);
    expect([mention?.kind, others]).toEqual(["participating-state", []]);
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.text);
  }
});

test("a date that is right but for a mark is refused, and the message says why", () => {
  const date = "2015-12-09\u200E" as never;
  const said = "(an invisible character stands in it)";
  expect(() => filterPressReleases([], { date })).toThrow(said);
  expect(() => parseQuery({ filter: { date: { from: date } } })).toThrow(said);
  expect(() => nameOn(participatingStates.MK, date)).toThrow(said);
  expect(() => participationPanel({ from: date, until: "2016", unit: "year" })).toThrow(said);
  expect(() => toCsv([{ ...words, date }])).toThrow(said);
  const record = safeParsePressRelease({ ...words, date });
  expect(record.success || record.issues.map(({ message }) => message)).toEqual([
    `date: "2015-12-09\u200E" ${said} is not a day of the calendar (YYYY-MM-DD)`,
  ]);
  expect(() => nameOn(participatingStates.MK, "2015-12-99")).not.toThrow(said);
});
