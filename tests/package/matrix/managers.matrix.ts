import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { programOf, zods } from "./cells.ts";

// Both install from files, without a network, into a project that knows nothing else.

const program = `
const { findParticipatingState } = require("osce-data");
const { createArchive } = require("osce-data/archive");
const { $schema } = require("osce-data/schemas/press-release.json");
let schemas = "no zod";
try { schemas = require("osce-data/schemas").participatingStateCodeSchema.safeParse("CH").success; } catch {}
console.log(JSON.stringify([findParticipatingState("Türkiye").id, createArchive([]).size, typeof $schema, schemas]));
`;

const folder = mkdtempSync(join(tmpdir(), "osce-data-managers-"));
const zod = join(folder, `zod-${zods.newest}.tgz`);

beforeAll(() => {
  const { stderr, status } = spawnSync("npm", ["pack", programOf("zod"), "--ignore-scripts", "--silent"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Manager {
  readonly name: string;
  /** How it adds a tarball. */
  readonly add: (name: string, tarball: string) => readonly string[];
  /** How it runs a file. */
  readonly run: readonly string[];
}

const pnpm = [programOf("pnpm/bin/pnpm.cjs"), "--store-dir", join(folder, "store")];
const yarn = [programOf("@yarnpkg/cli-dist/bin/yarn.js")];

const managers: readonly Manager[] = [
  {
    name: "pnpm, strict about peers",
    add: (_, tarball) => [
      ...[...pnpm, "add", "--offline", "--config.strict-peer-dependencies=true", "--config.auto-install-peers=false"],
      tarball,
    ],
    run: ["use.cjs"],
  },
  {
    name: "yarn with Plug'n'Play",
    add: (name, tarball) => [...yarn, "add", `${name}@file:${tarball}`],
    run: [...yarn, "node", "use.cjs"],
  },
];

describe.each(managers)("$name", ({ name, add, run }) => {
  const cwd = join(folder, name.slice(0, 4));
  const env = {
    ...process.env,
    YARN_NODE_LINKER: "pnp",
    YARN_ENABLE_NETWORK: "0",
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_GLOBAL_CACHE: "0",
    NO_COLOR: "1",
  };
  const call = (words: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    return stdout + stderr;
  };

  test("installs it without a warning about peers; all but the schemas run, and these too beside zod", () => {
    mkdirSync(cwd);
    writeFileSync(join(cwd, "package.json"), '{ "name": "trial", "private": true }\n');
    writeFileSync(join(cwd, "yarn.lock"), "");
    writeFileSync(join(cwd, "use.cjs"), program);
    expect(call(add("osce-data", inject("tarball")))).not.toMatch(/peer/i);
    expect(JSON.parse(call(run))).toEqual(["TR", 0, "string", "no zod"]);
    expect(call(add("zod", zod))).not.toMatch(/peer/i);
    expect(JSON.parse(call(run))).toEqual(["TR", 0, "string", true]);
  });
});
