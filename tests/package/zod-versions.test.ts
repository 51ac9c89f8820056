import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { assertBuilt, root } from "../support/built.ts";
import { pressReleaseFiles } from "../support/releases/press-release-files.ts";

// The package as a consumer has it, beside one zod: the last 3.25, which holds zod 4 under "zod/v4"; the first 4; and the newest, which the
// project itself uses.

beforeAll(assertBuilt);

const path = (name: string): string => fileURLToPath(new URL(name, root));
const versionOf = (zod: string): string =>
  JSON.parse(readFileSync(path(`node_modules/${zod}/package.json`), "utf8")).version;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with the package and a zod in its node_modules. */
function consumer(zod: string): string {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-zod-"));
  folders.push(folder);
  const installed = join(folder, "node_modules", "osce-data");
  mkdirSync(installed, { recursive: true });
  for (const part of ["package.json", "dist", "src/generated/schemas"])
    cpSync(path(part), join(installed, part), { recursive: true });
  symlinkSync(path(`node_modules/${zod}`), join(folder, "node_modules", "zod"));
  return folder;
}

const program = `
import { readFileSync } from "node:fs";
import * as z from "zod/v4";
import * as schemas from "osce-data/schemas";
const files = JSON.parse(readFileSync("files.json", "utf8"));
const { pressReleaseSchema, rawPressReleaseSchema, safeParsePressRelease, pressReleaseFilterSchema, pressReleaseObject } = schemas;
const wrong = [];
for (const { name, form, code, path, value } of files) {
  const schema = form === "raw" ? rawPressReleaseSchema : pressReleaseSchema;
  const issues = schema.safeParse(value).error?.issues ?? [];
  if ((issues.length === 0) !== (code === undefined)) wrong.push([name, "verdict"]);
  if (form === "raw" || code === undefined) continue;
  const result = safeParsePressRelease(value);
  const found = result.success ? [] : result.issues.map((issue) => [issue.code, ...issue.path].join());
  if (found.join(" ") !== [code, ...path].join()) wrong.push([name, found]);
  if (issues.map(({ message }) => message).join() !== result.issues.map(({ message }) => message.slice(message.indexOf(": ") + 2)).join()) wrong.push([name, "message"]);
}
const [issue] = pressReleaseFilterSchema.safeParse({ or: [{ country: "Moldova" }] }).error.issues;
const extended = pressReleaseObject().extend({ translated: z.string() });
const [release] = files.filter(({ name }) => name === "full-record").map(({ value }) => value);
console.log(JSON.stringify({
  wrong,
  path: issue.path,
  suggestion: issue.params.suggestion,
  extended: [extended.safeParse({ ...release, translated: "x" }).success, extended.safeParse(release).success],
  json: z.toJSONSchema(pressReleaseSchema).type,
  keys: Object.keys(z.toJSONSchema(pressReleaseFilterSchema, { io: "input" }).properties).length,
  // zod encodes since 4.1.
  encoded: z.encode === undefined ? release.id : z.encode(pressReleaseSchema, release).id,
  own: [pressReleaseSchema.safeParse(Object.create(release)).success, pressReleaseSchema.refine(() => true).safeParse(Object.create(release)).success],
  years: [schemas.chairpersonshipYearSchema.safeParse(2026).success, schemas.chairpersonshipYearSchema.safeParse("2026").success],
}));
`;

const types = `
import * as z from "zod/v4";
import type { PressRelease, PressReleaseFilter } from "osce-data";
import { pressReleaseFilterSchema, pressReleaseObject, pressReleaseSchema, sourceIdSchema } from "osce-data/schemas";
const release: PressRelease = pressReleaseSchema.parse({});
const filter: PressReleaseFilter = pressReleaseFilterSchema.parse({});
const list = z.array(pressReleaseSchema).parse([release, filter]);
export const first: string | undefined = list[0]?.title;
export const keys: PressRelease["sources"] = pressReleaseObject().extend({ note: z.string() }).parse({}).sources;
export const input: z.input<typeof pressReleaseSchema> = release;
export const wanted: z.input<typeof pressReleaseFilterSchema> = { country: "MD" };
// @ts-expect-error the input is no unknown
export const wrong: z.input<typeof pressReleaseFilterSchema> = { country: "Moldova" };
export const id: PressRelease["sources"][number] = sourceIdSchema.parse("odihr");
`;

describe.each(["zod-lowest", "zod-four", "zod"])("beside %s", (zod) => {
  test("the schemas give the verdicts, codes and words of the corpus", () => {
    const folder = consumer(zod);
    writeFileSync(
      join(folder, "files.json"),
      JSON.stringify([...pressReleaseFiles("valid"), ...pressReleaseFiles("invalid")]),
    );
    writeFileSync(join(folder, "program.mjs"), program);
    const { stdout, stderr } = spawnSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      wrong: [],
      path: ["or", 0, "country"],
      suggestion: "MD",
      extended: [true, false],
      json: "object",
      keys: 11,
      encoded: "910001",
      own: [false, false],
      years: [true, false],
    });
  });

  test("the types fit", () => {
    const folder = consumer(zod);
    writeFileSync(join(folder, "types.mts"), types);
    const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--module", "nodenext"];
    const { stdout } = spawnSync(
      process.execPath,
      [path("node_modules/typescript/bin/tsc"), ...options, "--target", "es2022", "types.mts"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(stdout).toBe("");
  });
});

test("the peer range holds what is tested, and nobody without schemas is asked for zod", () => {
  expect(packageJson.peerDependencies.zod).toBe("^3.25.0 || ^4.0.0");
  expect(packageJson.peerDependenciesMeta.zod).toEqual({ optional: true });
  expect(["zod-lowest", "zod-four", "zod"].map(versionOf)).toEqual(["3.25.76", "4.0.0", expect.stringMatching(/^4\./)]);
});
