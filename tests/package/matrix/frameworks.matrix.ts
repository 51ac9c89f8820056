import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compilers } from "./cells.ts";

// Servers and forms that take the schemas as they are: compiled with their own declarations, and run.

const folder = join(inject("workbench"), "frameworks");
const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });

const programs = ["fastify", "forms", "trpc", "hono"] as const;

const release = expect.objectContaining({ title: "Border officers finish map-reading course", countries: ["MD"] });

/** What each prints: see its last line. */
const printed: Readonly<Record<(typeof programs)[number], unknown>> = {
  fastify: [[200, 400, 200, 400], release, { limit: 5 }],
  forms: [{ country: "MD" }, ["country"], true, false],
  trpc: [release, "BAD_REQUEST"],
  hono: [200, [{ value: "MD", count: 1 }], 400],
};

describe("the schemas in servers and forms", () => {
  beforeAll(() => {
    const options = ["--outDir", "out", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck"];
    const where = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--types", "node,react"];
    const files = programs.map((name) => `${name}.mts`);
    const compiler = compilers.find(({ version }) => version.startsWith("5.9"))?.program ?? "";
    expect(run(compiler, ...options, ...where, ...files).stdout).toBe("");
  });

  test.each(programs)("%s", (name) => {
    const { stdout, stderr } = run(`out/${name}.mjs`);
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(printed[name]);
  });
});
