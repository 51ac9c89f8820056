import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { packagesOf } from "../../data/build/notices.ts";
import { assertBuilt, dist, root } from "../support/built.ts";

beforeAll(assertBuilt);

/** The files that a built file holds, as the bundler notes above each. */
function sourcesOf(file: string): string[] {
  const text = readFileSync(new URL(file, dist), "utf8");
  return [...text.matchAll(/^\/\/ (node_modules\/.+)$/gm)].map(([, source = ""]) => source);
}

/** The files of packages that the command line adds, whose built file notes none: zod is the consumer's, htmlparser2 another entry's. */
async function sourcesOfCommandLine(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ["src/cli.ts", "src/cli/crawl/reader-thread.ts"],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    outdir: "dist",
    metafile: true,
    platform: "node",
    format: "esm",
    external: ["zod", "htmlparser2"],
    alias: { pako: "pako/lib/inflate.js" },
    logLevel: "silent",
  });
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return held.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

test("the licence of every bundled package is in the package, whole", async () => {
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  const sources = [...files.flatMap(sourcesOf), ...(await sourcesOfCommandLine())];
  const bundled = new Set(packagesOf(JSON.stringify({ sources })));
  expect([...bundled]).toEqual(
    expect.arrayContaining(["date-fns", "htmlparser2", "commander", "picocolors", "warcio"]),
  );
  const notices = readFileSync(new URL("NOTICES.md", dist), "utf8");
  for (const name of bundled) {
    const folder = new URL(`node_modules/${name}/`, root);
    const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    expect(notices).toContain(`## ${name} ${version} (${license})`);
    expect(notices).toContain(readFileSync(new URL(file as string, folder), "utf8").trim());
  }
});

test("a package inside another one is told apart from it", () => {
  const map = JSON.stringify({
    sources: ["../src/a.ts", "../node_modules/@x/y/z.js", "../node_modules/a/node_modules/b/c.js"],
  });
  expect(packagesOf(map)).toEqual(["@x/y", "b"]);
});
