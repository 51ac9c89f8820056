import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryFolders, writeEntryFolders } from "../../data/build/entry-folders.ts";
import packageJson from "../../package.json" with { type: "json" };
import { assertBuilt, type EntryName, entryNames, root } from "../support/built.ts";
import { specifierOf } from "../support/docs/public-names.ts";
import { packed } from "../support/packed.ts";

beforeAll(assertBuilt);

const folder = fileURLToPath(root);
const written = entryFolders(folder);
const stale = 'run "npm run build" before these tests';

const published = packed().paths;

/** The folders of entries that lie in the project, by their package.json. */
const ownFolders = readdirSync(folder, { recursive: false, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:node_modules|tests|\..*)$/.test(entry.name))
  .flatMap(({ name }) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((file) => `${name}/${file}`),
  )
  .filter((file) => file.endsWith("/package.json") && !file.includes("node_modules"));

/** "names-fr" is imported as "names/fr". */
const folderOf = (entry: EntryName): string => specifierOf(entry).slice("osce-data/".length);

describe("for tools that do not read exports", () => {
  test("every entry has a folder, and every schema is a file", () => {
    const folders = entryNames.filter((name) => name !== "index").map((name) => `${folderOf(name)}/package.json`);
    expect(Object.keys(written)).toEqual(expect.arrayContaining([...folders, "schemas/press-release.json"]));
    expect(Object.keys(packageJson.exports).length).toBeGreaterThan(folders.length);
  });

  test.each(Object.keys(written))("%s is as package.json says", (path) => {
    expect(readFileSync(join(folder, path), "utf8"), stale).toBe(written[path]);
  });

  test("all of them are published: what lacks needs a line in files of package.json", () => {
    expect(published.length).toBeGreaterThan(40);
    expect(Object.keys(written).filter((path) => !published.includes(path))).toEqual([]);
  });

  test("none of them is committed: what is listed needs a line in .gitignore", () => {
    const { stdout } = spawnSync("git", ["check-ignore", ...Object.keys(written)], { cwd: folder, encoding: "utf8" });
    const ignored = stdout.trim().split("\n");
    expect(Object.keys(written).filter((path) => !ignored.includes(path))).toEqual([]);
  });

  test("no folder is left over from an entry that was renamed: delete what is listed", () => {
    expect(ownFolders.filter((file) => !(file in written))).toEqual([]);
  });

  test.each(Object.keys(written).filter((path) => path.endsWith("package.json")))("%s leads to built files", (path) => {
    const { main, module, types } = JSON.parse(written[path] ?? "");
    const found = [main, module, types].map((file) => join(dirname(path), file));
    expect(found.filter((file) => !published.includes(file))).toEqual([]);
    // By its folder, as a program finds a package without exports.
    const load = createRequire(import.meta.url);
    expect(load(join(folder, dirname(path)))).toBe(load(join(folder, dirname(path), main)));
  });
});

describe("of any package", () => {
  const made: string[] = [];
  afterAll(() => {
    for (const path of made) rmSync(path, { recursive: true });
  });

  function packageWith(exports: object): string {
    const path = mkdtempSync(join(tmpdir(), "osce-data-folders-"));
    made.push(path);
    writeFileSync(join(path, "package.json"), JSON.stringify({ exports }));
    mkdirSync(join(path, "facts"));
    for (const name of ["a.json", "b.json", "c.csv"]) writeFileSync(join(path, "facts", name), `"${name}"`);
    return path;
  }

  const built = (name: string): object => ({
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  });

  test("a nested entry leads up as far as it lies down", () => {
    const path = packageWith({ ".": built("index"), "./names/fr": built("names/fr") });
    writeEntryFolders(path);
    expect(JSON.parse(readFileSync(join(path, "names/fr/package.json"), "utf8"))).toEqual({
      private: true,
      main: "../../dist/names/fr.cjs",
      module: "../../dist/names/fr.js",
      types: "../../dist/names/fr.d.cts",
      sideEffects: false,
    });
  });

  test("files of another folder are copied, those in their place are not", () => {
    const path = packageWith({
      "./x/*.json": "./facts/*.json",
      "./one.json": "./facts/b.json",
      "./facts/*.csv": "./facts/*.csv",
    });
    expect(entryFolders(path)).toEqual({ "x/a.json": '"a.json"', "x/b.json": '"b.json"', "one.json": '"b.json"' });
  });

  test("code without its two formats is refused", () => {
    expect(() => entryFolders(packageWith({ "./cli": "./dist/cli.js" }))).toThrow(
      'package.json › exports › ./cli: "./dist/cli.js" is no file of JSON',
    );
  });
});
