import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { type Browser, demandBrowserInCi, hasBrowser, launchBrowser, type Page } from "../../support/browser.ts";
import { entryNames } from "../../support/built.ts";
import { specifierOf } from "../../support/docs/public-names.ts";
import { type Served, serve } from "../../support/serve.ts";
import { zods } from "./cells.ts";
import { firstProgram } from "./first-program.ts";

/** A page that made code from text would break this, and the browser would say so. */
const policy = { "content-security-policy": "script-src 'self' 'unsafe-inline'" };

const folder = inject("projects")[zods.newest] ?? "";
const inPackage = "./node_modules/osce-data/";

/** Without a bundler, a page says itself where the entries are: as `exports` has them, a folder of JSON by its beginning. */
const entries = Object.entries(packageJson.exports).map(([name, target]) =>
  (typeof target === "string" ? [name, target] : [name, target.import.default]).map((path) =>
    path.replace(/\*.*$/, ""),
  ),
);

const importMap = {
  imports: {
    ...Object.fromEntries(
      entries.map(([name = "", path = ""]) => [join("osce-data", name), inPackage + path.replace("./", "")]),
    ),
    zod: "./node_modules/zod/index.js",
    "zod/v4": "./node_modules/zod/v4/index.js",
  },
};

/** All entries of code but the schemas, which alone import zod. */
const withoutZod = entryNames.filter((name) => name !== "schemas").map(specifierOf);

demandBrowserInCi();

describe.skipIf(!hasBrowser)("a page in Chromium", () => {
  let [browser, served]: [Browser?, Served?] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, "examples.html"), `<script type="importmap">${JSON.stringify(importMap)}</script>`);
    [browser, served] = [await launchBrowser(), await serve(folder, policy)];
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  /** A page with what it printed, and what it complained about. */
  async function open(path: string): Promise<{ page: Page; printed: string[]; faults: string[] }> {
    const [printed, faults]: [string[], string[]] = [[], []];
    const page = (await browser?.newPage()) as Page;
    page.on("console", (message) => {
      (message.type() === "log" ? printed : faults).push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${served?.url}${path}`, { waitUntil: "load" });
    await page.waitForLoadState("networkidle");
    return { page, printed, faults: faults.filter((text) => !text.includes("favicon") && !text.includes("404")) };
  }

  test("runs the page of the README and prints the same", async () => {
    const { printed, faults } = await open("index.html");
    expect(faults).toEqual([]);
    expect(`${printed.join("\n")}\n`).toBe(firstProgram.printed);
  });

  test("runs every example of the documents under a policy without eval", async () => {
    const { page } = await open("examples.html");
    const names = JSON.parse(readFileSync(join(folder, "names.json"), "utf8")) as Record<string, string[]>;
    const examples = readdirSync(join(folder, "examples")).filter((name) => name.endsWith(".mjs"));
    const { count, failures } = (await page.evaluate(
      `import("./page.mjs").then(({ runAll }) => runAll(${JSON.stringify(names)}, ${JSON.stringify(examples)}))`,
    )) as { count: number; failures: string[] };
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(examples.length);
  });

  test("sees no violation of the policy from the entries without zod", async () => {
    const { page, faults } = await open("examples.html");
    const loaded = await page.evaluate(
      `Promise.all(${JSON.stringify(withoutZod)}.map((name) => import(name))).then(({ length }) => length)`,
    );
    expect([loaded, faults]).toEqual([withoutZod.length, []]);
  });
});
