import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { PressRelease } from "../../src/reading.ts";
import { assertBuilt } from "../support/built.ts";
import { folder, osceData, values } from "../support/command.ts";
import { htmlRelease } from "../support/pages/html-release.ts";
import { chunked, type WarcEntry, warcRecord } from "../support/pages/warc.ts";

beforeAll(assertBuilt);

const address = (number: number): string => `https://www.osce.org/node/${number}`;
const page = (number: number, more: Partial<WarcEntry> = {}): Buffer =>
  warcRecord({ url: address(number), body: htmlRelease(number), ...more });

const encodings: readonly Partial<WarcEntry>[] = [
  {},
  { headers: { "Content-Encoding": "gzip" }, body: gzipSync(htmlRelease(1)) },
  { headers: { "Content-Encoding": "br" }, body: brotliCompressSync(htmlRelease(2)) },
  { headers: { "Content-Encoding": "deflate" }, body: deflateSync(htmlRelease(3)) },
  { headers: { "Content-Encoding": "deflate" }, body: deflateRawSync(htmlRelease(4)) },
  { headers: { "Transfer-Encoding": "chunked" }, body: chunked(htmlRelease(5)) },
  { headers: { "Content-Encoding": "br" }, body: htmlRelease(6) },
  { type: "resource" },
];

const whole: readonly Buffer[] = [
  warcRecord({ url: address(1), type: "warcinfo", body: "software: none\r\n" }),
  ...encodings.map((more, i) => page(999_000 + i, more)),
  page(999_100, { status: "404 Not Found" }),
  warcRecord({ url: "https://www.osce.org/a.png", body: "\0PNG", headers: { "Content-Type": "image/png" } }),
];

const expected = encodings.map((_, i) => `${999_000 + i}`);

test.each([
  ["plain", Buffer.concat(whole)],
  ["with a gzip member for each record", Buffer.concat(whole.map((record) => gzipSync(record)))],
  ["compressed as a whole", gzipSync(Buffer.concat(whole))],
])("a WARC, %s: encodings are undone, errors and pictures are passed over", (_, input) => {
  const { out, words, code } = osceData(["read", "-"], { input });
  const releases = values<PressRelease>(out);
  expect(releases.map(({ id }) => id)).toEqual(expected);
  expect(releases[2]).toMatchObject({ urls: [address(999_002)], provenance: { retrieved: "2024-03-05" } });
  expect(code, words).toBe(0);
});

const cut = Buffer.concat(whole);

test.each([
  ["cut.warc", cut.subarray(0, 2500), /cut\.warc: is cut short after \d+ records/],
  ["cut-in-a-picture.warc", cut.subarray(0, -6), /cut-in-a-picture\.warc: is cut short after 10 records/],
  ["cut.warc.gz", gzipSync(cut).subarray(0, -30), /cut\.warc\.gz: is cut short: its compressed data/],
  ["garbage", Buffer.concat([...whole.slice(0, 3), Buffer.from("lorem ipsum\r\n\r\n")]), /garbage: is no WARC after 3/],
  [
    "brotli.warc",
    page(1, { headers: { "Content-Encoding": "br" }, body: Buffer.from([0xff, 1, 2]) }),
    /node\/1: its encoding/,
  ],
])("%s is named, after the records before, and the others are read", (name, bytes, message) => {
  const made = folder();
  writeFileSync(join(made, name), bytes);
  writeFileSync(join(made, "x-999900.html"), htmlRelease(999_900));
  const { out, words, code } = osceData(["read", join(made, name), join(made, "x-999900.html")]);
  expect(words).toMatch(message);
  expect(code).toBe(3);
  expect(values<PressRelease>(out).at(-1)?.title).toBe("Course 999900 ends");
});

test("a WARC with more pages than one reader takes at once: in order, by any number of readers", () => {
  const input = Buffer.concat(Array.from({ length: 120 }, (_, i) => gzipSync(page(999_000 + i))));
  const [one, two] = ["1", "2"].map((workers) => osceData(["read", "-", "--workers", workers], { input }));
  expect(values<PressRelease>(one?.out ?? "")).toHaveLength(120);
  expect(two?.out).toBe(one?.out);
});
