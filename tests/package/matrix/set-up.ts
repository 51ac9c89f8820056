import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { entryNames, loadEsm, root } from "../../support/built.ts";
import { specifierOf } from "../../support/docs/public-names.ts";
import { nodeTypes, zods } from "./cells.ts";
import { writeCrawl } from "./crawl-pages.ts";
import { cjsTest, esmTest, expectedOf, program } from "./every-entry.ts";
import { cjsScripts, type ExampleScript, esmScripts } from "./example-scripts.ts";
import { firstProgram } from "./first-program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A fresh project for each version of zod, with the packed package installed. */
    readonly projects: Readonly<Record<string, string>>;
    /** The packed package. */
    readonly tarball: string;
    /** A project with the package and links to the tools and frameworks of the matrix. */
    readonly workbench: string;
  }
}

const fixture = (name: string): string => new URL(`project/${name}`, import.meta.url).pathname;

/** Where the tools and frameworks are installed. */
const packages: string = new URL("node_modules/", import.meta.url).pathname;

/** The files of a project, by the names that they have there: sources of types as ES modules and as CommonJS. */
const copies: Readonly<Record<string, string>> = {
  "check.mjs": "check.mjs",
  "page.mjs": "page.mjs",
  "use-esm.mjs": "use-esm.mjs",
  "use-cjs.cjs": "use-cjs.cjs",
  "core.mts": "core.ts",
  "core.cts": "core.ts",
  "schemas.mts": "schemas.ts",
  "schemas.cts": "schemas.ts",
  "json-esm.mts": "json-esm.ts",
  "json-cjs.cts": "json-cjs.ts",
};

/** Packs the package once and installs it into one fresh project for each zod; they are removed at the end. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-matrix-"));
  const [packed] = JSON.parse(npm(root.pathname, "pack", "--json", "--pack-destination", folder)) as {
    filename: string;
  }[];
  const tarball = join(folder, packed?.filename ?? "");
  const scripts = [...(await esmScripts()), ...(await cjsScripts())];
  const names = Object.fromEntries(
    await Promise.all(
      entryNames.map(async (entry) => [specifierOf(entry), Object.keys(await loadEsm(entry)).sort()] as const),
    ),
  );
  const made = Object.values(zods).map((zod) => [
    zod,
    makeProject(join(folder, `zod-${zod}`), tarball, zod, scripts, names),
  ]);
  project.provide("projects", Object.fromEntries(made));
  project.provide("tarball", tarball);
  project.provide("workbench", makeWorkbench(join(folder, "workbench"), tarball, names));
  return () => rmSync(folder, { recursive: true });
}

/** A project that had its zod before the package came: npm refuses a package whose peers do not fit. */
function makeProject(
  folder: string,
  tarball: string,
  zod: string,
  scripts: readonly ExampleScript[],
  names: object,
): string {
  mkdirSync(join(folder, "examples"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: { zod } }));
  npm(folder, "install", "--no-audit", "--no-fund", tarball, `@types/node@${nodeTypes}`);
  for (const [name, source] of Object.entries(copies)) copyFileSync(fixture(source), join(folder, name));
  for (const { name, text } of scripts) writeFileSync(join(folder, "examples", name), withZod4(text, zod));
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  writeFileSync(join(folder, "first.mjs"), firstProgram.esm);
  writeFileSync(join(folder, "first.cjs"), firstProgram.cjs);
  writeFileSync(join(folder, "index.html"), firstProgram.html);
  writeCrawl(folder);
  return folder;
}

/** The package installed as it is, and whatever else a program imports linked from the packages of the matrix. */
function makeWorkbench(folder: string, tarball: string, names: Readonly<Record<string, readonly string[]>>): string {
  mkdirSync(join(folder, "frameworks"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  npm(folder, "install", "--no-audit", "--no-fund", tarball);
  const installed = join(folder, "node_modules");
  for (const name of readdirSync(packages).filter((entry) => !entry.startsWith(".") && entry !== "osce-data"))
    symlinkSync(join(packages, name), join(installed, name));
  for (const name of ["bundle.mjs", "lint.mjs", "node10.ts"]) copyFileSync(fixture(name), join(folder, name));
  for (const name of readdirSync(fixture("frameworks")))
    copyFileSync(fixture(`frameworks/${name}`), join(folder, "frameworks", name.replace(".ts", ".mts")));
  const expected = JSON.stringify(expectedOf(names));
  writeFileSync(join(folder, "expected.json"), expected);
  writeFileSync(join(folder, "expected.mjs"), `export default ${expected};\n`);
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(
    join(folder, "wrong.js"),
    'import { nobody } from "osce-data/archive";\nimport "osce-data/nothing";\nnobody();\n',
  );
  writeFileSync(join(folder, "every.test.cjs"), cjsTest);
  writeFileSync(join(folder, "every.test.mjs"), esmTest);
  return folder;
}

/** An example as a user of zod 3 writes it, who finds zod 4 under another name. */
const withZod4 = (text: string, zod: string): string =>
  zod.startsWith("3.") ? text.replaceAll('"zod"', '"zod/v4"') : text;

function npm(cwd: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${stderr}`);
  return stdout;
}
