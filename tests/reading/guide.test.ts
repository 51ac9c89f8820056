import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layoutIds } from "../../src/press-releases/record/layout-ids.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const guide = read("docs/reading-pages.md");

test("the guide shows the crawl example as it runs, in fifteen lines", () => {
  const example = read("docs/examples/crawl.mjs");
  expect(guide).toContain(example);
  expect(example.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(15);
});

test.each(layoutIds)("the guide says what tells %s", (layout) => expect(guide).toContain(`\`${layout}\``));
