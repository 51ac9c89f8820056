import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { entryNames, loadEsm, root } from "../../support/built.ts";
import { specifierOf } from "../../support/public-names.ts";
import { nodeTypes, zods } from "./cells.ts";
import { writeCrawl } from "./crawl-pages.ts";
import { cjsScripts, type ExampleScript, esmScripts } from "./example-scripts.ts";
import { firstProgram } from "./first-program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A fresh project for each version of zod, with the packed package installed. */
    readonly projects: Readonly<Record<string, string>>;
  }
}

const fixture = (name: string): string => new URL(`project/${name}`, import.meta.url).pathname;

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
  const made = zods.map((zod) => [
    zod,
    makeProject(join(folder, `zod-${zod}`), [tarball, `zod@${zod}`], scripts, names),
  ]);
  project.provide("projects", Object.fromEntries(made));
  return () => rmSync(folder, { recursive: true });
}

function makeProject(folder: string, packages: string[], scripts: readonly ExampleScript[], names: object): string {
  mkdirSync(join(folder, "examples"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  npm(folder, "install", "--no-audit", "--no-fund", ...packages, `@types/node@${nodeTypes}`);
  for (const [name, source] of Object.entries(copies)) copyFileSync(fixture(source), join(folder, name));
  for (const { name, text } of scripts) writeFileSync(join(folder, "examples", name), text);
  writeFileSync(join(folder, "names.json"), JSON.stringify(names));
  writeFileSync(join(folder, "first.mjs"), firstProgram.esm);
  writeFileSync(join(folder, "first.cjs"), firstProgram.cjs);
  writeFileSync(join(folder, "index.html"), firstProgram.html);
  writeCrawl(folder);
  return folder;
}

function npm(cwd: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${stderr}`);
  return stdout;
}
