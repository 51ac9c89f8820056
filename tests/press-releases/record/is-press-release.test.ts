import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isPressRelease, isRawPressRelease } from "../../../src/index.ts";
import { readPressReleases } from "../../../src/reading.ts";
import { root } from "../../support/built.ts";
import { page } from "../../support/pages/page.ts";
import { rawWith } from "../../support/releases/raw.ts";
import { releaseWith, sampleReleases } from "../../support/releases/release.ts";

// That the guards agree with the schemas on every value is proved in tests/schemas/same-verdict.test.ts.

describe("isPressRelease accepts", () => {
  test.each(sampleReleases)("$title", (release) => {
    expect(isPressRelease(release)).toBe(true);
    expect(isPressRelease(JSON.parse(JSON.stringify(release)))).toBe(true);
  });

  test.each(["node-nav-999001", "listing-newsroom", "listing-plain", "reliefweb"])("what is read from %s", (name) => {
    const { releases } = readPressReleases(page(name));
    expect(releases.length).toBeGreaterThan(0);
    expect(releases.every(isPressRelease)).toBe(true);
  });

  test("an object of a class, by its own keys", () => {
    class Item {
      constructor(values: object) {
        Object.assign(this, values);
      }
    }
    expect(isPressRelease(new Item(releaseWith()))).toBe(true);
    expect(isPressRelease(Object.create(releaseWith()))).toBe(false);
  });
});

test("a record from another realm, whose objects have another prototype, is one", async () => {
  const { runInNewContext } = await import("node:vm");
  const foreign = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(sampleReleases[0]))})`);
  expect(foreign instanceof Object).toBe(false);
  expect(isPressRelease(foreign)).toBe(true);
});

test("isRawPressRelease tells a raw record from a record", () => {
  expect([isRawPressRelease(rawWith()), isRawPressRelease(releaseWith())]).toEqual([true, false]);
  expect([isPressRelease(rawWith()), isPressRelease(releaseWith())]).toEqual([false, true]);
});

test("the guards build no code", () => {
  const core = readFileSync(new URL("dist/core.js", root), "utf8");
  expect(core).toContain("function isPressRelease(");
  expect(core).not.toMatch(/\beval\(|new Function\(/);
});
