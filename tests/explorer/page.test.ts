import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, hasBrowser, launchBrowser, type Page } from "../support/browser.ts";
import { root } from "../support/built.ts";
import { type Served, serve } from "../support/serve.ts";

// The page as "npm run docs" made it, in Chromium: its views, by keyboard, on a narrow screen, alone with itself.

const file = new URL("docs/api/explorer.html", root);
const views = ["day", "timelines", "read", "search"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function assertBuilt(): void {
  const sources = readdirSync(new URL("docs/explorer/", root), { recursive: true, encoding: "utf8" });
  const isLater = (name: string): boolean =>
    statSync(new URL(`docs/explorer/${name}`, root)).mtimeMs > statSync(file).mtimeMs;
  const later = existsSync(file)
    ? sources.find((name) => /\.(?:tsx?|css)$/.test(name) && isLater(name))
    : "docs/explorer";
  if (later) throw new Error(`${file.pathname} is missing or older than ${later}. Run "npm run docs:explorer" before`);
}

test("the explorer is one file under 900 KB", () => {
  assertBuilt();
  expect(statSync(file).size).toBeLessThan(900_000);
});

describe.skipIf(!hasBrowser)("the explorer in Chromium", () => {
  let [browser, served]: [Browser?, Served?] = [];
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    assertBuilt();
    [browser, served] = [await launchBrowser(), await serve(new URL("docs/api/", root).pathname)];
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  async function open(hash: string): Promise<Page> {
    const page = (await browser?.newPage({ viewport: { width: 1280, height: 844 } })) as Page;
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${served?.url}explorer.html${hash}`, { waitUntil: "load" });
    if (hash.includes("view=search")) await page.waitForSelector(".results li");
    return page;
  }

  const violationsOf = async (page: Page): Promise<string[]> =>
    (await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 200)).slice(0, 3).join(" | ")))`,
    )) as string[];

  /** The driver would wait by code made of text, which the policy of the page forbids. */
  async function until(page: Page, expression: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await page.evaluate(expression))) {
      if (Date.now() > end) throw new Error(`${expression} did not come true`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  const textOf = (page: Page, selector: string): Promise<unknown> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`);

  test.each(views)("axe-core finds nothing in the view %s, wide and light, narrow and dark; it fits", async (view) => {
    const page = await open(`#view=${view}&on=2015-12-09`);
    await page.evaluate(axe);
    const found = await violationsOf(page);
    const widths: unknown[] = [await page.evaluate("document.documentElement.scrollWidth")];
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await violationsOf(page)));
    widths.push(await page.evaluate("document.documentElement.scrollWidth"));
    await page.close();
    expect(found).toEqual([]);
    expect(widths).toEqual([1280, 390]);
  });

  test("says who held what on a day, and keeps the day in the address", async () => {
    const page = await open("#view=day&on=2015-12-09");
    expect(await textOf(page, ".card.chair")).toContain("SerbiaIvica DačićTroika: Switzerland · Serbia · Germany");
    expect(await textOf(page, ".figures .figure")).toContain("Serbia");
    await page.click('[aria-label="The next change"]');
    await until(page, `location.hash === "#view=day&on=2016-01-01"`);
    expect(await textOf(page, ".changes")).toContain("Germany takes the Chair");
    await page.close();
  });

  test("answers a question by keyboard alone: the Secretary General on the day the Special Monitoring Mission closed", async () => {
    const page = await open("");
    const tabTo = async (selector: string): Promise<void> => {
      const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
      for (let stops = 0; stops < 90 && !(await page.evaluate(isThere)); stops++) await page.keyboard.press("Tab");
      expect(await page.evaluate(isThere), selector).toBe(true);
    };
    await tabTo(".find input");
    await page.keyboard.type("special monitoring");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    expect(await textOf(page, "#entry-title")).toBe("Special Monitoring Mission to Ukraine");
    await page.evaluate(`[...document.querySelectorAll("dialog .dates button")].at(-1).focus()`);
    await page.keyboard.press("Enter");
    await until(page, `location.hash === "#view=day&on=2022-03-31"`);
    expect(await textOf(page, ".holders li")).toContain("Helga Schmid");
    await page.close();
  });

  test("leads through the timelines by arrows, and opens a bar with its sources", async () => {
    const page = await open("#view=timelines&on=2015-12-09");
    await page.evaluate(`document.querySelector('#chart-offices ~ .lines .bar[tabindex="0"]').focus()`);
    for (const key of ["ArrowRight", "ArrowDown", "End", "ArrowLeft"]) await page.keyboard.press(key);
    expect(await page.evaluate(`document.activeElement.getAttribute("aria-label")`)).toContain("Director of ODIHR: ");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] .sources li");
    await page.keyboard.press("Escape");
    await until(page, `document.querySelector("dialog[open]") === null`);
    await page.close();
  });

  test("reads a page as it is pasted, HTML too", async () => {
    const page = await open("#view=read");
    expect(await textOf(page, ".record")).toContain("from the dateline");
    expect(await textOf(page, ".issues")).toContain("Gender balance");
    await page.fill(
      "textarea",
      "<h1>Twelve judges met</h1><p>Source:</p><p>OSCE Mission to Moldova</p><p>CHISINAU, 3 July 2019 – They met.</p>",
    );
    await until(page, `document.querySelector(".record-title")?.textContent === "Twelve judges met"`);
    expect(await textOf(page, ".record dl")).toContain("Mission to Moldova");
    await page.close();
  });

  test("searches the sample, and records of the reader's own", async () => {
    const page = await open("#view=search&query=text%3Djudges");
    expect(await textOf(page, ".hit-title mark")).toMatch(/judges/i);
    await page.click(".facets label");
    await until(page, `location.hash.includes("fieldOfWork")`);
    const record = (id: number): string =>
      `${JSON.stringify({ id: `${id}`, type: null, language: "en", title: `Lanterns ${id}`, date: "2001-02-03", dateUntil: null, dateFrom: "field", places: [], sources: [], sourcesFrom: null, fieldsOfWork: [], countries: ["MD"], body: ["Text."], excerpt: false, urls: [], printed: {}, provenance: { layout: "node-bare" } })}\n`;
    const lines = Array.from({ length: 300 }, (_, at) => record(900_001 + at)).join("");
    await page.click(".open-row button");
    await page.setInputFiles(".open-row input", {
      name: "own.ndjson",
      mimeType: "",
      buffer: Buffer.from(`${lines}no record\n`),
    });
    await until(page, `document.querySelector(".open-row").textContent.includes("300 of 300 releases (own.ndjson)")`);
    expect(await textOf(page, ".open-row summary")).toBe("1 part was no record");
    await page.close();
  });

  test("asked for nothing but itself, was refused nothing, and may load nothing", async () => {
    const page = await open("#view=day");
    const refused = await page.evaluate(`fetch("https://www.osce.org/").then(() => "loaded", ({ name }) => name)`);
    await page.close();
    expect(refused).toBe("TypeError");
    const own = requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"));
    expect(new Set(own.map((url) => url.replace(/#.*/, "")))).toEqual(new Set([`${served?.url}explorer.html`]));
    // The one complaint is about what this test asked for.
    expect(faults.filter((text) => !text.includes("www.osce.org"))).toEqual([]);
  });
});
