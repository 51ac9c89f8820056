import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { assertBuilt, entryNames, loadCjs, loadEsm, root } from "../support/built.ts";
import { specifierOf } from "../support/docs/public-names.ts";

beforeAll(assertBuilt);

type Target = string | { readonly [condition: string]: Target };

const targetsOf = (target: Target): string[] =>
  typeof target === "string" ? [target] : Object.values(target).flatMap(targetsOf);

/** Every file that an import of the package can reach, "*" replaced by what is there. */
const targets = Object.values(packageJson.exports as Readonly<Record<string, Target>>)
  .flatMap(targetsOf)
  .concat(
    packageJson.main,
    packageJson.module,
    packageJson.types,
    `./${packageJson.bin["osce-data"]}`,
    ...Object.values(packageJson.typesVersions["*"]).flat(),
  )
  .flatMap(expanded);

function expanded(target: string): string[] {
  const [folder = "", ending = ""] = target.split("*");
  if (!target.includes("*")) return [target];
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name);
}

describe("package.json", () => {
  test.each([...new Set(targets)])("%s exists and is published", (target) => {
    expect(existsSync(new URL(target, root))).toBe(true);
    const path = target.slice("./".length);
    // npm publishes package.json always.
    const published = [...packageJson.files, "package.json"].some((pattern) => {
      const [folder = "", ending] = pattern.split("*");
      return ending === undefined
        ? path === pattern || path.startsWith(`${pattern}/`)
        : path.startsWith(folder) && path.endsWith(ending) && !path.slice(folder.length).includes("/");
    });
    expect(published).toBe(true);
  });

  test("all four JSON Schemas and all data files can be reached", () => {
    expect(targets.filter((target) => target.startsWith("./src/generated/schemas/")).length).toBe(4);
    expect(targets.filter((target) => target.startsWith("./data/")).length).toBeGreaterThanOrEqual(13);
  });

  test("nothing is installed with it but the zod that is there", () => {
    expect(Object.keys(packageJson)).not.toContain("dependencies");
    expect(Object.keys(packageJson.peerDependencies)).toEqual(["zod"]);
  });
});

test.each(entryNames)("ESM and CommonJS of %s give the same names", async (entry) => {
  const names = Object.keys(loadCjs(entry)).sort();
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(Object.keys(await loadEsm(entry)).sort());
});

// Jest 27 does so, and whoever names the file: both see only the names that a reader of the text finds.
test.each(entryNames)("an ES module that imports the CommonJS of %s finds the same names", async (entry) => {
  const code = `console.log(Object.keys(await import("./dist/${entry}.cjs")).join())`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  const added = ["default", "module.exports"];
  const names = stdout
    .trim()
    .split(",")
    .filter((name) => !added.includes(name));
  expect(names.sort()).toEqual(Object.keys(await loadEsm(entry)).sort());
});

describe("a program finds every entry by its name", () => {
  const paths = entryNames.map(specifierOf);
  const run = (type: string, code: string) =>
    spawnSync(process.execPath, [`--input-type=${type}`, "--eval", code], {
      cwd: fileURLToPath(root),
      encoding: "utf8",
    });

  test.each(paths)("%s with import", (path) => {
    const { stdout, stderr } = run("module", `console.log(Object.keys(await import("${path}")).length > 0)`);
    expect([stdout, stderr]).toEqual(["true\n", ""]);
  });

  test.each(paths)("%s with require", (path) => {
    const { stdout, stderr } = run("commonjs", `console.log(Object.keys(require("${path}")).length > 0)`);
    expect([stdout, stderr]).toEqual(["true\n", ""]);
  });

  test.each(["osce-data/data/partners.json", "osce-data/schemas/press-release.json", "osce-data/schemas/query.json"])(
    "%s",
    (path) => {
      const { stdout, stderr } = run("commonjs", `console.log(typeof require("${path}"))`);
      expect([stdout, stderr]).toEqual(["object\n", ""]);
    },
  );

  test("and nothing else", () => {
    const { stderr } = run("module", 'await import("osce-data/dist/index.js")');
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

test.each([
  ["core.js", []],
  ["core.cjs", []],
  ["index.js", ["./core.js"]],
  ["index.cjs", ["./core.cjs"]],
  ["pages.js", ["./core.js"]],
  ["reading.js", ["./pages.js", "./core.js"]],
  ["archive.js", ["./core.js", "./queries.js"]],
  ["sql.js", ["./queries.js", "./core.js"]],
  ["sources.js", ["./core.js"]],
  ["names-fr.js", ["./languages.js", "./core.js"]],
  ["formats.js", ["./core.js"]],
])("%s loads no package and nothing of Node", (file, expected) => {
  const text = readFileSync(new URL(`dist/${file}`, root), "utf8");
  const loaded = [
    ...text.matchAll(/^(?:(?:import|export) [^"]*?from |(?:var|const|let) [^"=]*= (?:__toESM\()?require\()"([^"]+)"/gm),
  ].map(([, path]) => path);
  expect([...new Set(loaded)]).toEqual(expected);
});
