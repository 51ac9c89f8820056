import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { root } from "../support/built.ts";

/** What each layer may import from; the entries are layers of their own. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  catalogue: ["catalogue", "generated"],
  "press-releases": ["press-releases", "catalogue", "generated"],
  reading: ["reading", "press-releases", "catalogue", "generated"],
  archive: ["archive", "press-releases", "catalogue", "generated"],
  schemas: ["schemas", "archive", "press-releases", "catalogue", "generated"],
  "index.ts": ["press-releases", "catalogue", "generated"],
  "core.ts": ["press-releases", "catalogue", "generated"],
  "reading.ts": ["reading", "press-releases"],
  "archive.ts": ["archive", "press-releases"],
  "schemas.ts": ["schemas", "press-releases"],
};

/** The arrows that point up: what rendered literals are made with, and what they are called. And the built root holds the public one. */
const exceptions: readonly string[] = [
  "generated → catalogue/lazy-record.ts",
  "generated → type catalogue/types.ts",
  "core.ts → index.ts",
];

/** Packages by the only file or folder that may import them, and how. */
const packages: readonly (readonly [from: string, statement: RegExp])[] = [
  ["schemas/", /^import (?:(?:type )?\* as z|type \{[^}]*\}) from "zod\/v4";$/],
  ["catalogue/calendar.ts", /^import \{ \w+ \} from "date-fns\/\w+";$/],
];

const statement = /^(?:(?:import|export)\s[^;"]*?from |import )"([^"]+)";/gm;

/** What is wrong with the imports of a file; paths are relative to `src`. */
function importFaults(file: string, text: string): string[] {
  const dynamic = /\b(?:import|require)\s*\(\s*["'`]/.test(text.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, ""))
    ? [`${file}: imports at run time`]
    : [];
  return [
    ...dynamic,
    ...[...text.matchAll(statement)].flatMap(([line, target = ""]) =>
      isAllowed(file, line.trim(), target) ? [] : [`${file} → ${target}`],
    ),
  ];
}

function isAllowed(file: string, line: string, target: string): boolean {
  if (!target.startsWith(".")) return packages.some(([from, form]) => file.startsWith(from) && form.test(line));
  const to = join(dirname(file), target);
  const layer = file.split("/", 1)[0] as string;
  if (arrows[layer]?.includes(to.split("/", 1)[0] as string)) return to.includes("/");
  const kind = /^(?:import|export) type /.test(line) ? "type " : "";
  return exceptions.includes(`${layer} → ${kind}${to}`);
}

const source = new URL("src/", root);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name): [string, string] => [name, readFileSync(new URL(name, source), "utf8")]);

test("the imports of src follow the arrows", () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(([file, text]) => importFaults(file, text))).toEqual([]);
});

test("the generated files are made with the lazy record", () => {
  const lazy = files.filter(([file, text]) => file.startsWith("generated/") && text.includes("/lazy-record.ts"));
  expect(lazy).toHaveLength(13);
});

describe("an import that breaks the rules is found:", () => {
  test.each([
    ["catalogue/names.ts", 'import { matches } from "../press-releases/filter.ts";'],
    ["press-releases/filter.ts", 'import {\n  parsePage,\n} from "../reading/parse-page.ts";'],
    ["reading/read.ts", 'import type { Archive } from "../archive/archive.ts";'],
    ["reading/read.ts", 'export { parsePressRelease } from "../schemas/parse.ts";'],
    ["generated/partners.ts", 'import { foldName } from "../catalogue/fold-name.ts";'],
    ["generated/partners.ts", 'import { Partner } from "../catalogue/types.ts";'],
    ["catalogue/names.ts", 'import { matches } from "../index.ts";'],
    ["index.ts", 'export * from "./schemas/ids.ts";'],
    ["reading/read.ts", 'import { readFileSync } from "node:fs";'],
    ["reading/read.ts", 'import "node:fs";'],
    ["reading/read.ts", 'const fs = await import("node:fs");'],
    ["reading/read.ts", 'import * as z from "zod";'],
    ["schemas/ids.ts", 'import { z } from "zod/v4";'],
    ["catalogue/calendar.ts", 'import { parseISO } from "date-fns";'],
    ["catalogue/names.ts", 'import { isExists } from "date-fns/isExists";'],
  ])("%s: %s", (file, text) => {
    expect(importFaults(file, text)).toHaveLength(1);
  });
});
