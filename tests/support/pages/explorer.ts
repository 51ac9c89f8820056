import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll } from "vitest";
import { type Browser, launchBrowser, type Page } from "../browser.ts";
import { assertMade, filesOf, root } from "../built.ts";
import { type Served, serve } from "../serve.ts";

/** The explorer as "npm run docs" made it. */
export const explorerFile: URL = new URL("docs/api/explorer.html", root);

export function assertExplorerMade(): void {
  assertMade(["docs/api/explorer.html"], filesOf("docs/explorer/", /\.(?:tsx?|css)$/), "npm run docs:explorer");
}

/** The explorer in a browser of its own, for the tests of one `describe`; and all that it asked for or complained about. */
export interface ExplorerInBrowser {
  readonly requests: readonly string[];
  readonly faults: readonly string[];
  readonly address: () => string;
  readonly open: (hash: string) => Promise<Page>;
}

export function explorerInBrowser(): ExplorerInBrowser {
  let [browser, served]: [Browser?, Served?] = [];
  const requests: string[] = [];
  const faults: string[] = [];
  const address = (): string => `${served?.url}explorer.html`;

  beforeAll(async () => {
    assertExplorerMade();
    [browser, served] = [await launchBrowser(), await serve(new URL("docs/api/", root).pathname)];
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const open = async (hash: string): Promise<Page> => {
    const page = (await browser?.newPage({ viewport: { width: 1280, height: 844 } })) as Page;
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(address() + hash, { waitUntil: "load" });
    if (hash.includes("view=search")) await page.waitForSelector(".results");
    return page;
  };
  return { requests, faults, address, open };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate("window.axe !== undefined"))) await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).slice(0, 3).join(" | ")))`,
  )) as string[];
}

/** The driver would wait by code made of text, which the policy of the page forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`${expression} did not come true`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export function textOf(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
}
