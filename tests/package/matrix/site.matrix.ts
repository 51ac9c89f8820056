import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, demandBrowserInCi, hasBrowser, launchBrowser, type Page } from "../../support/browser.ts";
import { root } from "../../support/built.ts";
import { type Served, serve } from "../../support/serve.ts";

// The site as a reader meets it: on a wide and a narrow screen, and with the keyboard alone.

const pages = [
  "index.html",
  "documents/Start.html",
  "documents/Reading_pages.html",
  "documents/Architecture.html",
  "documents/Not_verified.html",
  "documents/Where_it_was_tried.html",
  "modules/osce-data.html",
  "variables/osce-data.participatingStates.html",
  "functions/osce-data.resolve.html",
  "interfaces/osce-data.PressRelease.html",
];

const widths = [1280, 390];

demandBrowserInCi();

describe.skipIf(!hasBrowser)("the site", () => {
  let [browser, served]: [Browser?, Served?] = [];

  beforeAll(async () => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "docs"], { cwd: root.pathname, encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    [browser, served] = [await launchBrowser(), await serve(new URL("docs/api/", root).pathname)];
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  async function open(path: string, width = 1280): Promise<Page> {
    const page = (await browser?.newPage({ viewport: { width, height: 844 } })) as Page;
    await page.goto(`${served?.url}${path}`, { waitUntil: "networkidle" });
    return page;
  }

  test.each(pages.flatMap((path) => widths.map((width) => [path, width] as const)))(
    "%s fits into a window %i wide",
    async (path, width) => {
      const page = await open(path, width);
      const wanted = await page.evaluate("document.documentElement.scrollWidth");
      await page.close();
      expect(wanted).toBeLessThanOrEqual(width);
    },
  );

  test.each(pages)("%s shows every picture, and one heading of the first rank", async (path) => {
    const page = await open(path);
    const [missing, headings] = (await page.evaluate(`[
      [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
      [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility()).length,
    ]`)) as [string[], number];
    await page.close();
    expect([missing, headings]).toEqual([[], 1]);
  });

  test("the search is opened, used and left for a page by the keyboard alone", async () => {
    const page = await open("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("participatingStatesOn");
    await page.waitForSelector("#tsd-search-results li");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForLoadState("networkidle");
    await page.waitForSelector(".tsd-signature");
    expect(page.url()).toContain("functions/osce-data.participatingStatesOn.html");
    await page.close();
  });

  test("on a narrow screen the menu is opened, used and closed by the keyboard alone", async () => {
    const page = await open("index.html", 390);
    const focusIs = (selector: string): Promise<unknown> =>
      page.evaluate(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);
    const tabTo = async (selector: string): Promise<void> => {
      for (let stops = 0; stops < 60 && !(await focusIs(selector)); stops++) await page.keyboard.press("Tab");
      expect(await focusIs(selector), selector).toBe(true);
    };
    await tabTo("#tsd-toolbar-menu-trigger");
    await page.keyboard.press("Enter");
    expect(await focusIs(".col-sidebar")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await focusIs("#tsd-toolbar-menu-trigger")).toBe(true);
    expect(await page.evaluate("document.documentElement.classList.contains('has-menu')")).toBe(false);
    await page.keyboard.press("Enter");
    await tabTo('.site-menu a[href$="Querying.html"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('h1[id="querying"], a[id="querying"]');
    expect(page.url()).toContain("documents/Querying.html");
    await page.close();
  });

  test("Tab reaches the navigation and the text, and shows where it is", async () => {
    const page = await open("documents/Start.html");
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let stops = 0; stops < 500; stops++) {
      await page.keyboard.press("Tab");
      const [area, outline] = (await page.evaluate(`(({ activeElement: it }) => [
        it.closest("header, nav, .col-content, .page-menu, .site-menu")?.className ?? it.tagName,
        getComputedStyle(it).outlineStyle,
      ])(document)`)) as [string, string];
      // Behind the last stop the focus leaves the page.
      if (area === "BODY") break;
      if (outline === "none") unseen.push(area);
      reached.add(area);
    }
    expect(unseen).toEqual([]);
    await page.close();
    expect([...reached].some((area) => area.includes("col-content"))).toBe(true);
    expect([...reached].some((area) => area.includes("nav"))).toBe(true);
  });
});
