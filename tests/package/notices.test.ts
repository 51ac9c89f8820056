import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { packagesOf } from "../../data/build/notices.ts";
import { assertBuilt, dist, root } from "../support/built.ts";

beforeAll(assertBuilt);

test("the licence of every bundled package is in the package, whole", () => {
  const maps = readdirSync(dist).filter((file) => file.endsWith(".map"));
  const bundled = new Set(maps.flatMap((file) => packagesOf(readFileSync(new URL(file, dist), "utf8"))));
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
