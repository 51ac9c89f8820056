import { describe, expect, test } from "vitest";
import { hasBrowser, type Page } from "../support/browser.ts";
import { explorerInBrowser, until } from "../support/pages/explorer.ts";

// What a step of the day costs is counted in what it touches: time would depend on the machine.

describe.skipIf(!hasBrowser)("a step of the day touches only what it changes", () => {
  const { open } = explorerInBrowser();

  /** Moves to a day, and names the parts of the page that were touched. */
  async function touchedBy(page: Page, day: string, spoken: string): Promise<readonly string[]> {
    await page.evaluate(`
      window.touched = [];
      window.watch = new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target.nodeType === 1 ? target : target.parentElement;
          window.touched.push(element.closest("[data-land], .seats, .holders, .figures, .changes, .day-bar, .bar, .marker, .one-line")?.classList[0] ?? element.tagName);
        }
      });
      window.watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const field = document.querySelector('.slide input');
      field.value = String(Date.parse("${day}") / 864e5);
      field.dispatchEvent(new Event("input", { bubbles: true }));`);
    await until(page, `document.querySelector("#the-day").textContent === ${JSON.stringify(spoken)}`);
    return (await page.evaluate(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => { window.watch.disconnect(); resolve(window.touched); })))`,
    )) as string[];
  }

  test("on a day without a change, the bar of the day alone", async () => {
    const page = await open("#view=day&on=2015-12-09");
    const touched = await touchedBy(page, "2015-12-10", "10 December 2015");
    expect(new Set(touched)).toEqual(new Set(["day-bar"]));
    expect(touched.length).toBeLessThan(8);
    await page.close();
  });

  test("when the Chair passes on, two shapes, and the parts that name it", async () => {
    const page = await open("#view=day&on=2015-12-31");
    const touched = await touchedBy(page, "2016-01-01", "1 January 2016");
    expect(touched.filter((part) => part === "land").length).toBe(2);
    expect(touched).toContain("figures");
    expect(touched.filter((part) => part === "seats").length).toBeLessThan(8);
    expect(touched.length).toBeLessThan(80);
    await page.close();
  });

  test("on the timelines, the marker of each chart and the bars that begin or end", async () => {
    const page = await open("#view=timelines&on=2015-12-31");
    const touched = await touchedBy(page, "2016-01-01", "1 January 2016");
    expect(touched.filter((part) => part === "marker").length).toBe(4);
    expect(touched.filter((part) => part === "bar").length).toBeLessThan(8);
    expect(touched.length).toBeLessThan(40);
    await page.close();
  });
});
