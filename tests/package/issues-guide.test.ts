import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../support/built.ts";

const read = (file: string): string => readFileSync(new URL(file, root), "utf8");

/** The codes of the type, which has no list at run time. */
const codes = [
  ...(/export type IssueCode =([^;]+);/
    .exec(read("src/press-releases/record/issue-codes.ts"))?.[1]
    ?.matchAll(/"([a-z0-9-]+)"/g) ?? []),
].map(([, code]) => code as string);

test("docs/issues.md explains every code, and no other", () => {
  const explained = [...read("docs/issues.md").matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code as string);
  expect(codes.length).toBeGreaterThan(40);
  expect([...new Set(explained)].sort()).toEqual([...codes].sort());
});
