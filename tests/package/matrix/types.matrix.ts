import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { compilers, resolutions, zods } from "./cells.ts";
import { besideNode, core, type Surroundings, surroundings } from "./surroundings.ts";

/** What the compiler says of files in a project, under everything that a strict consumer sets. */
function compiled(program: string, resolution: string, { lib, types, files }: Surroundings, zod: string): string {
  const module = resolutions[resolution];
  // Node 16 had no import attributes, and TypeScript takes it at its word.
  const own = files === core || resolution === "node16" ? files : [...files, "json-esm.mts"];
  const compilerOptions = {
    target: "ES2022",
    lib,
    types,
    module,
    moduleResolution: resolution,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const folder = inject("projects")[zod] ?? "";
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: own }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "-p", config], { encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}

for (const { name, program, version } of compilers) {
  describe(name, () => {
    test("is the version that the table names", () => {
      expect(spawnSync(process.execPath, [program, "--version"], { encoding: "utf8" }).stdout.trim()).toBe(
        `Version ${version}`,
      );
    });

    describe.each(Object.keys(resolutions))("with moduleResolution %s", (resolution) => {
      test.each(Object.keys(surroundings))("%s", (around) => {
        expect(compiled(program, resolution, surroundings[around] as Surroundings, zods.newest)).toBe("");
      });
    });
  });
}

test.each([zods.lowest, zods.firstFour])("beside zod %s, everything type-checks", (zod) => {
  expect(compiled(compilers[2]?.program ?? "", "nodenext", besideNode, zod)).toBe("");
});

test("what is wrong would be seen", () => {
  const folder = inject("projects")[zods.newest] ?? "";
  writeFileSync(
    join(folder, "wrong.mts"),
    'import { participatingStates } from "osce-data";\nparticipatingStates.XX;\n',
  );
  const around = { lib: ["ES2022"], types: [], files: ["wrong.mts"] };
  for (const { program } of compilers) expect(compiled(program, "node16", around, zods.newest)).toContain("TS2339");
});
