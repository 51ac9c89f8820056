import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, hasBrowser, launchBrowser, type Page } from "../../support/browser.ts";
import { type Served, serve } from "../../support/serve.ts";
import { zods } from "./cells.ts";
import { firstProgram } from "./first-program.ts";

/** A page that made code from text would break this, and the browser would say so. */
const policy = { "content-security-policy": "script-src 'self' 'unsafe-inline'" };

const folder = inject("projects")[zods[1]] ?? "";

/** Without a bundler, a page says itself where the entries are. */
const importMap = {
  imports: {
    "osce-data": "./node_modules/osce-data/dist/index.js",
    "osce-data/reading": "./node_modules/osce-data/dist/reading.js",
    "osce-data/html": "./node_modules/osce-data/dist/html.js",
    "osce-data/archive": "./node_modules/osce-data/dist/archive.js",
    "osce-data/sql": "./node_modules/osce-data/dist/sql.js",
    "osce-data/schemas": "./node_modules/osce-data/dist/schemas.js",
    "osce-data/data/": "./node_modules/osce-data/data/",
    "osce-data/schemas/": "./node_modules/osce-data/src/generated/schemas/",
    zod: "./node_modules/zod/index.js",
  },
};

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
    const entries = Object.keys(importMap.imports).filter((name) => /^osce-data(?:\/(?:reading|archive))?$/.test(name));
    expect(entries).toHaveLength(3);
    const loaded = await page.evaluate(
      `Promise.all(${JSON.stringify(entries)}.map((name) => import(name))).then(({ length }) => length)`,
    );
    expect([loaded, faults]).toEqual([3, []]);
  });
});
