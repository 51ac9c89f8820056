import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasBrowser, type Page } from "../support/browser.ts";
import {
  assertExplorerMade,
  explorerFile,
  explorerInBrowser,
  textOf,
  until,
  violationsOf,
} from "../support/pages/explorer.ts";

// The page as "npm run docs" made it, in Chromium: its views, by keyboard, on a narrow screen, alone with itself.

const views = ["day", "timelines", "read", "search"];

test("the explorer is one file under 900 KB", () => {
  assertExplorerMade();
  expect(statSync(explorerFile).size).toBeLessThan(900_000);
});

describe.skipIf(!hasBrowser)("the explorer in Chromium", () => {
  const explorer = explorerInBrowser();
  const { open } = explorer;

  test.each(views)("axe-core finds nothing in the view %s, wide and light, narrow and dark; it fits", async (view) => {
    const page = await open(`#view=${view}&on=2015-12-09`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1280);
    await narrowAndDark(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.close();
  });

  test.each([
    ["an open entry", "#view=day&on=2015-12-09&entry=office:hcnm", "dialog[open] h2", null],
    ["an open meeting", "#view=timelines&on=2015-12-09&entry=meeting:helsinki-summit-1975", "dialog[open] h2", null],
    ["the list of names", "#view=day&on=2015-12-09", ".find [role=option]", [".find input", "moldova"]],
    ["a search with words", "#view=search&query=text%3Djudges", "mark.word", null],
    ["a search that finds nothing", "#view=search&query=text%3Dxyzzy", ".results", null],
    ["a page without a release", "#view=read", "textarea", ["textarea", "Nothing here"]],
  ] as const)(
    "axe-core finds nothing in %s, wide and light, narrow and dark; it fits",
    async (_, hash, shown, typed) => {
      const page = await open(hash);
      if (typed !== null) await page.fill(typed[0], typed[1]);
      await page.waitForSelector(shown);
      expect(await violationsOf(page)).toEqual([]);
      await narrowAndDark(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await page.close();
    },
  );

  async function narrowAndDark(page: Page): Promise<void> {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
  }

  test("says who held what on a day, and keeps the day in the address", async () => {
    const page = await open("#view=day&on=2015-12-09");
    expect(await textOf(page, ".card.chair")).toContain("SerbiaIvica DačićTroika: Switzerland · Serbia · Germany");
    expect(await textOf(page, ".figures .figure")).toContain("Serbia");
    await page.click('[aria-label="The next change"]');
    await until(page, `location.hash === "#view=day&on=2016-01-01"`);
    expect(await textOf(page, ".changes")).toContain("Germany takes the Chair");
    await page.close();
  });

  test("goes back to the view before, and forward again", async () => {
    const page = await open("#view=day&on=2015-12-09");
    await page.click("text=Timelines");
    await until(page, `location.hash === "#view=timelines&on=2015-12-09"`);
    await page.goBack();
    expect(await textOf(page, ".card.chair")).toContain("Serbia");
    await page.goForward();
    await page.waitForSelector("#chart-offices");
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
    const own = explorer.requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"));
    expect(new Set(own.map((url) => url.replace(/#.*/, "")))).toEqual(new Set([explorer.address()]));
    // The one complaint is about what this test asked for.
    expect(explorer.faults.filter((text) => !text.includes("www.osce.org"))).toEqual([]);
  });
});
