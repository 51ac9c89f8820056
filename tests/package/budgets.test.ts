import { readFileSync } from "node:fs";
import { build, transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { type Collection, collections } from "../../data/build/collections.ts";
import { assertBuilt, dist, type EntryName, entryNames } from "../support/built.ts";
import { besideBudgets, bundleBudgets, forbidden } from "./budgets.ts";

beforeAll(assertBuilt);

/** The minified text of a bundle that uses some names of an entry. */
async function bundle(names: string, entry: EntryName): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${names} from "./${entry}.js"; console.log(x);`,
      resolveDir: dist.pathname,
    },
    bundle: true,
    minify: true,
    // Letters beyond ASCII as they are, and not as six characters each.
    charset: "utf8",
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("a consumer ships what it uses:", () => {
  test.each(bundleBudgets)("$what, $names of $entry", async ({ what, names, entry, kilobytes, why }) => {
    const text = await bundle(names, entry);
    expect(text).not.toBe("");
    const advice = `${what} costs more than its budget (${why}). To raise it, change its line in tests/package/budgets.ts and say why`;
    expect(Buffer.byteLength(text), advice).toBeLessThanOrEqual(kilobytes * 1024);
  });
});

test.each(besideBudgets)("beside the root, $entry costs little", async ({ entry, kilobytes, why }) => {
  const { code } = await transform(readFileSync(new URL(`${entry}.js`, dist), "utf8"), { minify: true });
  expect(Buffer.byteLength(code), why).toBeLessThanOrEqual(kilobytes * 1024);
});

/** What the data of a collection begins with in a bundle: no other collection holds it. */
const beginning = ({ kind }: Collection): RegExp => new RegExp(`\\("${kind}",[\`'"]\\[`);

describe("the bundle of one collection holds the data of no other:", () => {
  test.each(collections)("$record", async ({ record }) => {
    const text = await bundle(`{ ${record} as x }`, "index");
    const held = collections.filter((other) => beginning(other).test(text)).map((other) => other.record);
    expect(held).toEqual([record]);
  });
});

describe("no bundle holds", () => {
  const kinds = forbidden.flatMap(({ what, pattern, allowedIn }) =>
    entryNames.filter((entry) => !allowedIn.includes(entry)).map((entry) => [what, entry, pattern] as const),
  );

  test.each(kinds)("%s: %s as a whole", async (_, entry, pattern) => {
    const text = await bundle("* as x", entry);
    expect(text.length).toBeGreaterThan(1000);
    expect(text.match(pattern)?.[0]).toBeUndefined();
  });

  test.each(forbidden.filter(({ allowedIn }) => allowedIn.length > 0))(
    "$what, which would be seen",
    async ({ pattern, allowedIn }) => {
      for (const entry of allowedIn) expect(pattern.test(await bundle("* as x", entry))).toBe(true);
    },
  );
});
