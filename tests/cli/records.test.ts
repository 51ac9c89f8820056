import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { PressRelease } from "../../src/reading.ts";
import { readPressReleases } from "../../src/reading.ts";
import { assertBuilt } from "../support/built.ts";
import { folder, osceData, values } from "../support/command.ts";

beforeAll(assertBuilt);

const listing = `Twelve observers open "their" office, at last
Publishing date: 2 March 2024
What we do: Elections
CHISINAU, 2 March 2024 – Twelve observers will follow the campaign...
Police officers learn to take statements
Publishing date: 17 October 2000
Where we are: OSCE Mission to Croatia (closed)
What we do: Policing, Human rights
ZAGREB, 17 October 2000 – Officers from eight counties took part in a course...`;
const { releases } = readPressReleases(listing);
const ndjson = releases.map((release) => `${JSON.stringify(release)}\n`).join("");

describe("validate", () => {
  test("says what is wrong on which line, marks doubts, and ends with 1", () => {
    const [first] = releases as [PressRelease];
    const wrong = { ...first, sources: ["mission-in-moldova"], title: 7 };
    const doubtful = { ...first, date: "1950-01-01" };
    const input = `\ufeff${JSON.stringify(first)}\r\n\r\n${JSON.stringify(wrong)}\r\n{"id": \r\n${JSON.stringify(doubtful)}`;
    const { out, words, code } = osceData(["validate", "-"], { input });
    const lines = out.trim().split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^stdin:3: sources\[0\]: .*did you mean "mission-to-moldova"\?$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^stdin:3: title: /));
    expect(lines).toContainEqual(expect.stringMatching(/^stdin:4: is no JSON: /));
    expect(lines).toContainEqual(expect.stringMatching(/^stdin:5: date: doubt: /));
    expect(words).toBe("4 records: 2 wrong, 1 doubtful\n");
    expect(code).toBe(1);
  });

  test("doubts count where that is asked for", () => {
    const input = JSON.stringify({ ...releases[0], date: "1950-01-01" });
    expect(osceData(["validate", "-"], { input }).code).toBe(0);
    expect(osceData(["validate", "-", "--strict"], { input }).code).toBe(1);
  });

  test("a file that is cut short, or no text: 3", () => {
    const made = folder();
    writeFileSync(join(made, "a.ndjson.gz"), gzipSync(ndjson).subarray(0, 300));
    writeFileSync(join(made, "b.ndjson"), Buffer.alloc(100));
    const [cut, binary] = ["a.ndjson.gz", "b.ndjson"].map((name) => osceData(["validate", join(made, name)]));
    expect([cut?.code, binary?.code]).toEqual([3, 3]);
    expect(cut?.words).toContain("a.ndjson.gz: is cut short");
    expect(binary?.words).toContain("b.ndjson: is no text");
  });
});

describe("query", () => {
  test.each([
    [["--country", "md,at"], ["2024-03-02"]],
    [
      ["--country", "MD", "--country", "HR"],
      ["2024-03-02", "2000-10-17"],
    ],
    [["--field", "policing", "--until", "2000"], ["2000-10-17"]],
    [["--from", "2001", "--text", "observers", "--sort", "score"], ["2024-03-02"]],
    [
      ["--sort", "date"],
      ["2000-10-17", "2024-03-02"],
    ],
    [["--limit", "1"], ["2024-03-02"]],
    [["--source", "field-operations"], ["2000-10-17"]],
  ])("%j", (words, dates) => {
    const { out, code } = osceData(["query", "-", ...words], { input: ndjson });
    expect(values<PressRelease>(out).map(({ date }) => date)).toEqual(dates);
    expect(code).toBe(0);
  });

  test("as a table, as CSV, and as counts", () => {
    const answer = (...words: string[]) => osceData(["query", "-", ...words], { input: gzipSync(ndjson) });
    expect(answer("--format", "table").out.split("\n")[1]).toBe(
      "2000-10-17  HR        Police officers learn to take statements",
    );
    const [head, row] = answer("--format", "csv").out.split("\n");
    expect(head).toMatch(/^id,date,/);
    expect(row).toContain('"Twelve observers open ""their"" office, at last"');
    expect(values(answer("--facet", "country").out)).toContainEqual({ value: "HR", count: 1 });
  });

  test.each([
    [["--source", "mission-in-moldova"], 'did you mean "mission-to-moldova"?'],
    [["--from", "2015-02-30"], '"2015-02-30"'],
    [["--sort", "newest"], "newest"],
    [["--facet", "countries"], "countries"],
    [["--format", "xml"], "Allowed choices are ndjson, csv, table"],
  ])("%j means nothing: 2", (words, why) => {
    const ended = osceData(["query", "-", ...words], { input: ndjson });
    expect([ended.out, ended.code]).toEqual(["", 2]);
    expect(ended.words).toContain(why);
  });

  test("names lines that hold no record, answers, and ends with 1", () => {
    const { out, words, code } = osceData(["query", "-"], { input: `${ndjson}{"id":1}\n` });
    expect(values(out)).toHaveLength(2);
    expect(words).toContain("stdin: line 3: ");
    expect(code).toBe(1);
  });
});

test("an archive is built, described, asked and turned into records again", () => {
  const made = folder();
  const [from, to] = [join(made, "r.ndjson"), join(made, "r.archive")];
  writeFileSync(from, ndjson);
  expect(osceData(["archive", "build", from, to]).words).toMatch(/^2 records in .*r\.archive \(/);
  expect(JSON.parse(osceData(["archive", "info", to, "--json"]).out)).toMatchObject({
    records: 2,
    from: "2000-10-17",
    until: "2024-03-02",
  });
  expect(osceData(["archive", "info", to]).out).toContain("2000-10-17 to 2024-03-02");
  expect(osceData(["query", to, "--country", "MD"]).words).toBe("1 of 1\n");
  expect(osceData(["archive", "records", to]).out).toBe(ndjson);
  writeFileSync(to, "OSCEarc\n and no more");
  const broken = osceData(["query", to]);
  expect([broken.code, broken.out]).toEqual([3, ""]);
  expect(osceData(["archive", "build", from, join(made, "no", "folder")]).code).toBe(3);
  expect(osceData(["archive", "build", from, from]).code).toBe(2);
});

describe("convert", () => {
  test.each([
    ["csv", /^id,/],
    ["jsonfeed", /^\{\n "version": "https:\/\/jsonfeed.org/],
    ["atom", /<feed xmlns=/],
    ["rss", /<rss version="2.0"/],
    ["bibtex", /^@online\{/],
    ["csl", /"type": "webpage"/],
    ["jsonld", /"@type": "NewsArticle"/],
  ])("to %s", (format, form) => {
    const { out, words, code } = osceData(["convert", "-", "--to", format], { input: ndjson });
    expect(out).toMatch(form);
    expect([words, code]).toEqual(["", 0]);
  });

  test("a format that is none, or no format: 2", () => {
    expect(osceData(["convert", "-", "--to", "xls"]).code).toBe(2);
    expect(osceData(["convert", "-"]).code).toBe(2);
  });
});
