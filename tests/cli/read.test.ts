import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { PressRelease } from "../../src/reading.ts";
import { assertBuilt } from "../support/built.ts";
import { folder, osceData, values } from "../support/command.ts";
import { htmlRelease } from "../support/pages/html-release.ts";

beforeAll(assertBuilt);

const idsOf = (ndjson: string): string[] => values<PressRelease>(ndjson).map(({ id }) => id);

function mirror(pages: number): string {
  const made = folder();
  const site = join(made, "www.osce.org", "node");
  mkdirSync(site, { recursive: true });
  for (let i = 0; i < pages; i++) writeFileSync(join(site, `${999000 + i}.html`), htmlRelease(999_000 + i));
  return made;
}

test("a mirror becomes records in the order of its names, the same by one, two and three readers", () => {
  const made = mirror(150);
  const [one, two, three] = ["1", "2", "3"].map((workers) =>
    osceData(["read", "www.osce.org", "--workers", workers], { cwd: made }),
  );
  expect(idsOf(one?.out ?? "")).toEqual(Array.from({ length: 150 }, (_, i) => `${999_000 + i}`));
  expect(two?.out).toBe(one?.out);
  expect(three?.out).toBe(one?.out);
  expect([one?.code, two?.code, three?.code]).toEqual([0, 0, 0]);
  expect(two?.words).toMatch(/^150 records of 150 pages \(/);
});

test("without a terminal no progress is drawn, and nothing is said where that is wished", () => {
  const { words, code } = osceData(["read", mirror(3), "--quiet"]);
  expect([words, code]).toEqual(["", 0]);
  const drawn = osceData(["read", mirror(40)]).words;
  expect([drawn.includes("\r"), drawn.includes("\x1b")]).toEqual([false, false]);
});

test("what cannot be read is named, counted and passed over, and the command ends with 3", () => {
  const made = folder();
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(made, name), bytes);
  mkdirSync(join(made, "with a space"));
  put("with a space/a page 999001.html", htmlRelease(999_001).replaceAll("\n", "\r\n"));
  put("b.html.gz", gzipSync(htmlRelease(999_002)));
  put("c.html.gz", gzipSync(htmlRelease(999_003)).subarray(0, 200));
  put("d.html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  put("e", gzipSync("no page").fill(7, 12));
  put("style.css", "p { color: red }");
  symlinkSync(join(made, "nowhere"), join(made, "f.html"));
  symlinkSync(made, join(made, "round"));
  const { out, words, code } = osceData(["read", made, "--url", "https://www.osce.org/node/{number}"]);
  expect(idsOf(out)).toContain("999001");
  expect(values(out)).toHaveLength(2);
  expect(code).toBe(3);
  expect(words).toContain("c.html.gz: is cut short");
  expect(words).toContain("d.html: is no text");
  expect(words).toContain(`${join(made, "e")}: is damaged`);
  expect(words).toContain("f.html: there is no such file");
  expect(words).toContain("4 files or pages not readable");
  expect(words).toContain("1 file left aside");
});

describe("stdin", () => {
  test("HTML with its address", () => {
    const address = "https://www.osce.org/node/999001";
    const { out, code } = osceData(["read", "-", "--url", address], { input: htmlRelease(1) });
    expect(values<PressRelease>(out)[0]).toMatchObject({
      id: "999001",
      urls: [address],
      sources: ["mission-to-skopje"],
    });
    expect(code).toBe(0);
  });

  test("a text in the character set that the server named", () => {
    const input = Buffer.from(htmlRelease(1).replace("utf-8", "x"), "latin1");
    const { out } = osceData(["read", "-", "--charset", "iso-8859-1"], { input });
    expect(values<PressRelease>(out)[0]?.body[0]).toContain("café");
  });

  test("nothing: no record, and 1", () => {
    const { out, words, code } = osceData(["read", "-"]);
    expect([out, code]).toEqual(["", 1]);
    expect(words).toContain("0 records of 1 page");
  });
});

test("records of one release are merged where that is asked for", () => {
  const made = folder();
  writeFileSync(join(made, "a-999001.html"), htmlRelease(999_001));
  writeFileSync(join(made, "b-999001.html"), htmlRelease(999_001));
  const words = ["read", made, "--url", "https://www.osce.org/node/{number}"];
  expect(idsOf(osceData(words).out)).toEqual(["999001", "999001"]);
  const merged = osceData([...words, "--dedupe"]);
  expect(idsOf(merged.out)).toEqual(["999001"]);
  expect(merged.words).toContain("1 record merged with others");
});

test.each([
  [["read", "a.html", "b.html", "--url", "https://www.osce.org/node/1"], "put {number} where"],
  [["read", "a.html", "--workers", "none"], "a whole number, 1 or more"],
  [["read"], "missing required argument 'path'"],
  [["read", "a.html", "--dedup"], "Did you mean --dedupe?"],
])("%j is not understood", (given, why) => {
  const { words, code, out } = osceData(given);
  expect([out, code]).toEqual(["", 2]);
  expect(words).toContain(why);
});

test("a file that is not there: 3", () => {
  const { words, code } = osceData(["read", "nowhere.html"]);
  expect(code).toBe(3);
  expect(words).toContain("nowhere.html: there is no such file or folder");
});
