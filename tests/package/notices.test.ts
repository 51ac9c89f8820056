import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { packagesOf } from "../../data/build/notices.ts";
import { assertBuilt, dist, root } from "../support/built.ts";

beforeAll(assertBuilt);

/** The files that a built file holds, as the bundler notes above each. */
function sourcesOf(file: string): string[] {
  const text = readFileSync(new URL(file, dist), "utf8");
  return [...text.matchAll(/^\/\/ (node_modules\/.+)$/gm)].map(([, source = ""]) => source);
}

test("the licence of every bundled package is in the package, whole", () => {
  const files = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  const bundled = new Set(files.flatMap((file) => packagesOf(JSON.stringify({ sources: sourcesOf(file) }))));
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
