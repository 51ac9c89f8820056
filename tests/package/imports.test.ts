import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { root } from "../support/built.ts";

// The rooms of src in the order of the arrows: a file imports from its own room and from those above it. `catalogue/*` are the files that
// lie in a folder itself; `reading/*` come last of their layer because they put its rooms together.
const rooms: readonly string[] = [
  "generated/*",
  "catalogue/*",
  "catalogue/messages",
  "catalogue/names",
  "catalogue/collections",
  "catalogue/time",
  "catalogue/resolving",
  "catalogue/running-text",
  "catalogue/mention-names",
  "catalogue/mentions",
  "catalogue/languages",
  "sources/*",
  "press-releases/record",
  "press-releases/issues",
  "press-releases/filter",
  "press-releases/counting",
  "press-releases/checking",
  "reading/text",
  "reading/labels",
  "reading/dates",
  "reading/dateline",
  "reading/language",
  "reading/url",
  "reading/around",
  "reading/parts",
  "reading/markdown",
  "reading/layouts",
  "reading/record",
  "reading/*",
  "html/decode",
  "html/elements",
  "html/evidence",
  "html/lines",
  "html/*",
  "html/crawl",
  "archive/bytes",
  "archive/lines",
  "archive/index",
  "archive/query",
  "archive/files",
  "archive/*",
  "names/*",
  "formats/*",
  "sql/writing",
  "sql/dialects",
  "sql/conditions",
  "sql/questions",
  "sql/rows",
  "schemas/*",
  "cli/terminal",
  "cli/input",
  "cli/crawl",
  "cli/records",
  "cli/tables",
  "cli/day",
  "cli/commands",
  "cli/*",
  "*",
];

/** Layers that know nothing of each other, whatever their order. */
const apart: readonly (readonly [string, string])[] = [
  ["archive", "reading"],
  ["archive", "html"],
  ["formats", "archive"],
  ["formats", "html"],
  ["formats", "reading"],
  ["sql", "reading"],
  ["sql", "html"],
];

/** The arrows that point up: what rendered facts are made with, and the interfaces that type them. */
const exceptions: readonly string[] = [
  "generated → catalogue/codes-of.ts",
  "generated → catalogue/records.ts",
  "generated → type catalogue/types.ts",
];

/** Packages by the only file or folder that may import them, and how. */
const packages: readonly (readonly [from: string, statement: RegExp])[] = [
  ["schemas/", /^import (?:(?:type )?\* as z|type \{[^}]*\}) from "zod\/v4";$/],
  ["html/walk-page.ts", /^import \{ Tokenizer \} from "htmlparser2";$/],
  ["catalogue/time/calendar.ts", /^import \{ \w+ \} from "date-fns\/\w+";$/],
  ["cli/", /^import (?:type )?(?:\w+|\{[^}]*\}) from "node:[\w/]+";$/],
  ["cli/commands/", /^import (?:type )?\{[^}]*\} from "commander";$/],
  ["cli/program.ts", /^import \{ Command \} from "commander";$/],
  ["cli/run.ts", /^import \{ CommanderError \} from "commander";$/],
  ["cli/tables/typed-rows.ts", /^import papaparse from "papaparse";$/],
  ["cli/terminal/colours.ts", /^import picocolors from "picocolors";$/],
  ["cli/input/warc-pages.ts", /^import \{[^}]*\} from "\.\/warcio\.js";$/],
];

/** How many files a folder may hold before nobody finds a way in it. */
const limit = 20;

type Sources = ReadonlyMap<string, string>;

const statement = /^(?:(?:import|export)\s[^;"]*?from |import )"([^"]+)";/gm;

const layerOf = (file: string): string => file.split("/", 1)[0] as string;
const roomOf = (file: string): number => rooms.indexOf(nameOfRoom(file));

function nameOfRoom(file: string): string {
  const folder = dirname(file);
  return folder === "." ? "*" : rooms.includes(`${folder}/*`) ? `${folder}/*` : folder;
}

const runTime = /\b(?:import|require)\s*\(\s*["'`]/;

/** A command loads the entry that it needs when it runs, and its types: the help waits for none. */
const entryLater = /\bimport\("(?:\.\.\/)+(?:names\/)?\w+\.ts"\)/g;

/** What is wrong with the imports of a file; paths are relative to `src`. */
function importFaults(file: string, text: string): string[] {
  const code = text.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, "");
  const dynamic = runTime.test(layerOf(file) === "cli" ? code.replace(entryLater, "") : code)
    ? [`${file}: imports at run time`]
    : [];
  const unknown = roomOf(file) < 0 ? [`${file}: is in no room of this test`] : [];
  const back = [...text.matchAll(statement)].flatMap(([line, target = ""]) =>
    isAllowed(file, line.trim(), target) ? [] : [`${file} → ${target}`],
  );
  return [...dynamic, ...unknown, ...back];
}

function isAllowed(file: string, line: string, target: string): boolean {
  if (packages.some(([from, form]) => file.startsWith(from) && form.test(line))) return true;
  if (!target.startsWith(".")) return false;
  const to = join(dirname(file), target);
  // The command line is a user of the package: it sees the entries, and nothing behind them.
  if (layerOf(file) === "cli") return isSeenByCommandLine(file, to);
  const kind = /^(?:import|export) type /.test(line) ? "type " : "";
  if (exceptions.includes(`${layerOf(file)} → ${kind}${to}`)) return true;
  if (!to.includes("/") || roomOf(to) < 0 || roomOf(to) > roomOf(file)) return false;
  const layers = [layerOf(file), layerOf(to)].sort().join();
  return !apart.some((pair) => pair.join() === layers);
}

function isSeenByCommandLine(file: string, to: string): boolean {
  if (to === "../package.json") return true;
  if (!to.includes("/")) return !to.startsWith("cli");
  return layerOf(to) === "cli" && roomOf(to) >= 0 && roomOf(to) <= roomOf(file);
}

/** A circle of files, type imports counted, as one path; `null` where there is none. Rendered facts and the interfaces that type them are one. */
function circle(sources: Sources): string | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(" → ");
    if (done.has(file)) return null;
    done.add(file);
    for (const to of importsOf(file, sources)) {
      const found = visit(to, [...path, file]);
      if (found !== null) return found;
    }
    return null;
  };
  for (const file of sources.keys()) {
    const found = visit(file, []);
    if (found !== null) return found;
  }
  return null;
}

function importsOf(file: string, sources: Sources): string[] {
  const text = sources.get(file) ?? "";
  const targets = [...text.matchAll(statement)].map(([, target = ""]) => join(dirname(file), target));
  return targets.filter((to) => sources.has(to) && !(layerOf(file) === "generated" && to === "catalogue/types.ts"));
}

/** Folders that hold more files than a reader looks through. */
function crowded(sources: Sources): string[] {
  const counts = new Map<string, number>();
  for (const file of sources.keys()) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([folder, count]) => folder !== "generated" && count > limit).map(([folder]) => folder);
}

const source = new URL("src/", root);
const sources: Sources = new Map(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name): [string, string] => [name, readFileSync(new URL(name, source), "utf8")]),
);

describe("in src", () => {
  test("imports follow the arrows", () => {
    expect(sources.size).toBeGreaterThan(200);
    expect([...sources].flatMap(([file, text]) => importFaults(file, text))).toEqual([]);
  });

  test("no files import each other in a circle, types counted", () => {
    expect(circle(sources)).toBeNull();
  });

  test(`no folder holds more than ${limit} files, but for the rendered facts`, () => {
    expect(crowded(sources)).toEqual([]);
  });

  test("every room has files", () => {
    const filled = new Set([...sources.keys()].map(nameOfRoom));
    expect(rooms.filter((room) => !filled.has(room))).toEqual([]);
  });
});

describe("an import that breaks the rules is found:", () => {
  test.each([
    ["catalogue/names/fold-name.ts", 'import { matches } from "../../press-releases/filter/filter.ts";'],
    ["catalogue/names/fold-name.ts", 'import { resolve } from "../resolving/resolve.ts";'],
    ["catalogue/collections/places.ts", 'import type { Entity } from "../resolving/entity-kinds.ts";'],
    ["press-releases/filter/filter.ts", 'import {\n  parsePage,\n} from "../../reading/parse-page.ts";'],
    ["archive/index/segment.ts", 'import { saveParts } from "../files/save.ts";'],
    ["reading/read.ts", 'import type { Archive } from "../archive/archive.ts";'],
    ["reading/read.ts", 'import { walkPage } from "../html/walk-page.ts";'],
    ["html/read-html.ts", 'import { Parser } from "htmlparser2";'],
    ["archive/archive.ts", 'import { readPressReleases } from "../reading/read.ts";'],
    ["reading/read.ts", 'export { parsePressRelease } from "../schemas/parse.ts";'],
    ["generated/partners.ts", 'import { foldName } from "../catalogue/names/fold-name.ts";'],
    ["generated/partners.ts", 'import { Partner } from "../catalogue/types.ts";'],
    ["catalogue/names/fold-name.ts", 'import { matches } from "../../index.ts";'],
    ["reading.ts", 'import { matches } from "./index.ts";'],
    ["reading/odds/ends.ts", ""],
    ["reading/read.ts", 'import { readFileSync } from "node:fs";'],
    ["reading/read.ts", 'import "node:fs";'],
    ["reading/read.ts", 'const fs = await import("node:fs");'],
    ["reading/read.ts", 'import * as z from "zod";'],
    ["schemas/ids.ts", 'import { z } from "zod/v4";'],
    ["catalogue/time/calendar.ts", 'import { parseISO } from "date-fns";'],
    ["catalogue/names/fold-name.ts", 'import { isExists } from "date-fns/isExists";'],
    ["reading/read.ts", 'import { Command } from "commander";'],
    ["cli/terminal/output.ts", 'import { Command } from "commander";'],
    ["cli/terminal/output.ts", 'import { filesIn } from "../input/files-in.ts";'],
    ["cli/commands/on.ts", 'import { foldName } from "../../catalogue/names/fold-name.ts";'],
    ["cli/commands/on.ts", 'const { foldName } = await import("../../catalogue/names/fold-name.ts");'],
    ["cli/commands/on.ts", 'const { run } = await import("commander");'],
    ["reading/read.ts", 'const { run } = await import("../html.ts");'],
  ])("%s: %s", (file, text) => {
    expect(importFaults(file, text)).toHaveLength(1);
  });

  test("a circle, where one arrow is that of a type", () => {
    const planted = new Map([
      ["reading/dateline/a.ts", 'import { b } from "./b.ts";'],
      ["reading/dateline/b.ts", 'import type { C } from "./c.ts";'],
      ["reading/dateline/c.ts", 'export { a } from "./a.ts";'],
    ]);
    expect(circle(planted)).toBe(
      "reading/dateline/a.ts → reading/dateline/b.ts → reading/dateline/c.ts → reading/dateline/a.ts",
    );
  });

  test("a folder that has grown past the limit", () => {
    const files = Array.from({ length: limit + 1 }, (_, i): [string, string] => [`archive/query/file-${i}.ts`, ""]);
    expect(crowded(new Map(files))).toEqual(["archive/query"]);
    expect(crowded(new Map(files.slice(1)))).toEqual([]);
  });
});
