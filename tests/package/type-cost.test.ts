import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assertBuilt, dist, root } from "../support/built.ts";

beforeAll(assertBuilt);

const folder = mkdtempSync(join(tmpdir(), "osce-data-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Cost {
  readonly types: number;
  readonly instantiations: number;
}

/** What the compiler counts for one file, with the declarations of the built package. */
function costOf(name: string, text: string): Cost {
  const file = join(folder, `${name}.mts`);
  writeFileSync(file, text);
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const options =
    "--noEmit --strict --skipLibCheck --module nodenext --target es2022 --types node --extendedDiagnostics";
  const types = ["--typeRoots", fileURLToPath(new URL("node_modules/@types", root))];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(" "), ...types, file], {
    cwd: folder,
    encoding: "utf8",
  });
  if (stdout.includes("error TS")) throw new Error(stdout);
  const count = (label: string): number => Number(new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { types: count("Types"), instantiations: count("Instantiations") };
}

const from = (entry: string): string => JSON.stringify(new URL(`${entry}.js`, dist).pathname);
const empty = costOf("empty", "export {};");

const rootProgram = `
import { findParticipatingState, filterPressReleases, isPressRelease, resolve, type PressRelease } from ${from("index")};
export const name: string | undefined = findParticipatingState("MD")?.name;
export const found: readonly PressRelease[] = filterPressReleases([], { country: "MD", source: ["odihr"] });
export const ok: boolean = resolve("ODIHR").ok && isPressRelease(found[0]);
`;

const schemasProgram = `
import { pressReleaseFilterSchema, pressReleaseSchema, rawPressReleaseSchema, safeParsePressRelease, sourceIdSchema } from ${from("schemas")};
const result = safeParsePressRelease({});
export const title: string | undefined = result.success ? result.data.title : result.issues[0]?.message;
export const all = [pressReleaseSchema.parse({}).id, rawPressReleaseSchema.parse({}).title, sourceIdSchema.parse("odihr")];
export const filter = pressReleaseFilterSchema.safeParse({}).data?.country;
`;

describe("above an empty file, a consumer's type-check costs", () => {
  test.each<[string, string, Cost]>([
    ["the root", rootProgram, { types: 600, instantiations: 300 }],
    ["the schemas", schemasProgram, { types: Number.POSITIVE_INFINITY, instantiations: 1500 }],
  ])("no more than is promised, with %s", (name, text, most) => {
    const cost = costOf(name.replace(" ", "-"), text);
    expect(empty.types).toBeGreaterThan(0);
    expect(cost.types).toBeGreaterThan(empty.types);
    expect(cost.types - empty.types).toBeLessThanOrEqual(most.types);
    expect(cost.instantiations - empty.instantiations).toBeLessThanOrEqual(most.instantiations);
  });
});
