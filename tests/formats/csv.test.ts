import { describe, expect, test } from "vitest";
import { type CsvColumn, type CsvOptions, toCsv } from "../../src/formats.ts";
import { getFieldOperation, getInstitution, isInstitutionId, isPressRelease, nameOn } from "../../src/index.ts";
import { parseTable } from "../support/readers/other-readers.ts";
import { inUtf8, nastyReleases } from "../support/releases/nasty-releases.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const nasty = nastyReleases(200);

function rowsOf(csv: string, separator = ",", newline: "\n" | "\r\n" = "\n"): string[][] {
  const { data, errors } = parseTable(csv, { delimiter: separator, newline });
  expect(errors).toEqual([]);
  // What stands behind the end of the last line.
  expect(data.pop()).toEqual([""]);
  return data;
}

test("the 200 records are records", () => {
  expect(nasty.filter((release) => !isPressRelease(release))).toEqual([]);
});

describe("papaparse reads what a table can hold", () => {
  test.each([",", ";", "\t"] as const)("separated by %j", (separator) => {
    const [head, ...rows] = rowsOf(toCsv(nasty, { separator }), separator);
    expect(rows).toHaveLength(200);
    const read = rows.map((row) => Object.fromEntries((head ?? []).map((name, i) => [name, row[i]])));
    expect(read).toEqual(
      nasty.map((release) => ({
        id: inUtf8(release.id),
        type: release.type ?? "",
        language: release.language ?? "",
        title: inUtf8(release.title),
        date: release.date ?? "",
        dateUntil: release.dateUntil ?? "",
        dateFrom: release.dateFrom ?? "",
        ...("sourcesFrom" in release ? { sourcesFrom: release.sourcesFrom ?? "" } : {}),
        places: inUtf8(release.places.map(({ text }) => text).join(";")),
        placeIds: release.places.map(({ place }) => place ?? "").join(";"),
        sources: release.sources.join(";"),
        fieldsOfWork: release.fieldsOfWork.join(";"),
        countries: release.countries.join(";"),
        body: inUtf8(release.body.join("\n")),
        excerpt: String(release.excerpt),
        urls: release.urls.join(";"),
      })),
    );
  });

  test("for a spreadsheet, where no cell is a formula", () => {
    const csv = toCsv(nasty, { spreadsheet: true, columns: ["title", "body"] });
    expect(csv.startsWith("\ufefftitle,body\r\n")).toBe(true);
    const rows = rowsOf(csv, ",", "\r\n").slice(1);
    expect(rows).toHaveLength(200);
    for (const [i, row] of rows.entries()) {
      const { title = "", body = [] } = nasty[i] ?? {};
      for (const [cell, text] of [
        [row[0], title],
        [row[1], body.join("\n")],
      ] as const) {
        expect(cell).not.toMatch(/^(?:[\t\r\n]|[\s\0]*[=+\-@＝＋－＠])/);
        expect([inUtf8(text), `'${inUtf8(text)}`]).toContain(cell);
      }
    }
    expect(rows.flat().filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(20);
  });
});

test.each(["=1+1", "+1", "-1", "@a", "\t=1", "\r1", " =1", "\u0000=1", "\u200b=1", "＝1", "－1"])(
  "%j is guarded",
  (title) => {
    const [, [cell] = []] = rowsOf(
      toCsv([releaseWith({ title })], { columns: ["title"], spreadsheet: true }),
      ",",
      "\r\n",
    );
    expect(cell).toBe(`'${title}`);
  },
);

test("without a spreadsheet nothing is written but the text", () => {
  expect(toCsv([releaseWith({ title: "=1+1" })], { columns: ["title"] })).toBe("title\n=1+1\n");
});

test("ids become names of today or of the day", () => {
  const [release] = [
    releaseWith({
      date: "2010-05-01",
      sources: ["programme-office-in-astana"],
      countries: ["MK"],
      type: "news",
      language: "ru",
    }),
  ];
  const columns: readonly CsvColumn[] = ["type", "language", "sources", "countries"];
  const row = (names: CsvOptions["names"]) => rowsOf(toCsv([release], { columns, ...(names && { names }) }))[1];
  expect(row(undefined)).toEqual(["news", "ru", "programme-office-in-astana", "MK"]);
  expect(row("today")).toEqual(
    ["News item", "Russian", "Programme Office in Astana", "North Macedonia"].map((name, i) =>
      i === 0 ? expect.any(String) : name,
    ),
  );
  expect(row("day")?.slice(2)).toEqual(["Centre in Astana", "the former Yugoslav Republic of Macedonia"]);
});

test("names of the day are those of nameOn, for every nasty record", () => {
  const rows = rowsOf(toCsv(nasty, { columns: ["sources"], names: "day", list: "|" })).slice(1);
  const expected = nasty.map(({ sources, date }) =>
    sources.map((id) => {
      const entry = isInstitutionId(id) ? getInstitution(id) : getFieldOperation(id);
      return date === null ? entry.name : nameOn(entry, date);
    }),
  );
  expect(rows.map(([cell = ""]) => cell)).toEqual(expected.map((names) => names.join("|")));
});

test("any iterable will do, and no releases are a head alone", () => {
  expect(toCsv(new Set(sampleReleases), { columns: ["id"] })).toBe(
    "id\n900001\n900002\n900003\n900004\n900005\n900006\n",
  );
  expect(toCsv([], { columns: ["id", "title"] })).toBe("id,title\n");
  expect(rowsOf(toCsv([releaseWith({ date: null })], { columns: ["date"] }))).toEqual([["date"], [""]]);
});

describe("what cannot be meant is an error:", () => {
  const wrong = (value: unknown) => value as never;
  test.each<[string, () => string, RegExp]>([
    [
      "a misspelt option",
      () => toCsv([], wrong({ spredsheet: true })),
      /"spredsheet" is not a known option of toCsv; did you mean "spreadsheet"/,
    ],
    [
      "an unknown column",
      () => toCsv([], { columns: [wrong("source")] }),
      /"source" is not a column of toCsv; did you mean "sources"/,
    ],
    ["no column", () => toCsv([], { columns: [] }), /empty list of columns/],
    ["another separator", () => toCsv([], { separator: wrong("|") }), /"\|" is not a separator of toCsv/],
    ["no text between values", () => toCsv([], { list: "" }), /takes text to stand between/],
    [
      "an unknown form of names",
      () => toCsv([], { names: wrong("tomorow") }),
      /"tomorow" is not a known form of names/,
    ],
    [
      "an unknown id",
      () => toCsv([releaseWith({ sources: [wrong("mission-to-moldva")] })], { names: "today" }),
      /did you mean "mission-to-moldova"/,
    ],
    ["text for releases", () => toCsv(wrong("x")), /takes releases/],
    ["a page for releases", () => toCsv(wrong({ releases: [] })), /did you mean its `releases`/],
    ["no record", () => toCsv([releaseWith(), wrong(5)]), /releases\[1\] is the number 5/],
    [
      "a list that is none",
      () => toCsv([releaseWith({ body: wrong("x") })]),
      /releases\[0\]\.body is "x" and not a list/,
    ],
    ["a day that is none", () => toCsv([releaseWith({ date: "2015-02-30" })]), /releases\[0\]\.date is "2015-02-30"/],
    ["options that are none", () => toCsv([], wrong("x")), /takes options as an object/],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
