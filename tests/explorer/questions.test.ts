import { describe, expect, test } from "vitest";
import { daysOf } from "../../docs/explorer/entry/days-of.ts";
import { entryAt } from "../../docs/explorer/facts/entries.ts";
import { hasBrowser, type Page } from "../support/browser.ts";
import { explorerInBrowser, textOf, until } from "../support/pages/explorer.ts";

const daysAt = (address: string): readonly string[] => daysOf(entryAt(address) as never).map(({ text }) => text);

describe("the days that an entry leads to", () => {
  test.each([
    ["field-operation:mission-to-moldova", ["Show 25 April 1993, the first day"]],
    ["participating-state:MN", ["Show 21 November 2012, the first day"]],
    ["former-state:CSHH", ["Show 25 June 1973, the first day", "Show 31 December 1992, the last day"]],
    ["chairpersonship:2015", ["Show 1 January 2015, the first day", "Show 31 December 2015, the last day"]],
    ["office:hcnm", []],
    ["place:vienna", []],
  ])("%s: %j", (address, texts) => {
    expect(daysAt(address)).toEqual(texts);
  });

  test("are no more precise than the source: the end of a month or year is said as such", () => {
    const entry = { kind: "institution", period: { from: "1995", until: "1999-02" } };
    expect(daysOf(entry as never)).toEqual([
      { day: "1995-01-01", text: "Show the beginning of 1995" },
      { day: "1999-02-28", text: "Show the end of February 1999" },
    ]);
  });
});

describe.skipIf(!hasBrowser)("a question is answered by keyboard alone, from the first page", () => {
  const { open } = explorerInBrowser();

  async function tabTo(page: Page, selector: string): Promise<void> {
    const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
    for (let stops = 0; stops < 20 && !(await page.evaluate(isThere)); stops++) await page.keyboard.press("Tab");
    expect(await page.evaluate(isThere), selector).toBe(true);
  }

  /** Types a name, opens what is found, and goes to its first or last day. */
  async function goTo(page: Page, name: string, end: "first" | "last"): Promise<void> {
    await tabTo(page, ".find input");
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await tabTo(page, `.day-links button:${end}-child`);
    await page.keyboard.press("Enter");
    await until(page, `document.querySelector("dialog[open]") === null`);
  }

  test.each([
    [
      "who was Secretary General when the Special Monitoring Mission closed?",
      "special monitoring",
      "last",
      "31 March 2022",
      ".holders li:first-child",
      "Helga Schmid",
    ],
    [
      "who was in the Chair when the Mission to Georgia closed?",
      "mission to georgia",
      "last",
      "31 December 2008",
      ".card.chair",
      "Finland",
    ],
    [
      "who was High Commissioner when Mongolia became a participating State?",
      "mongolia",
      "first",
      "21 November 2012",
      ".holders li:nth-child(3)",
      "Knut Vollebæk",
    ],
  ] as const)("%s", async (_, name, end, day, place, answer) => {
    const page = await open("");
    await goTo(page, name, end);
    await until(page, `document.querySelector("#the-day").textContent === ${JSON.stringify(day)}`);
    expect(await textOf(page, place)).toContain(answer);
    // The answer is in sight, and the focus where the way began.
    expect(await page.evaluate(`document.querySelector("${place}").getBoundingClientRect().bottom < innerHeight`)).toBe(
      true,
    );
    expect(await page.evaluate(`document.activeElement.matches(".find input")`)).toBe(true);
    await page.close();
  });

  test("the focus comes back from an entry that is closed by its button, and goes to the words when choices are cleared", async () => {
    const page = await open("#view=day&on=2015-12-09");
    await page.evaluate(`document.querySelector(".seats .seat").focus()`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await tabTo(page, ".entry-head button");
    await page.keyboard.press("Enter");
    await until(page, `document.querySelector("dialog[open]") === null`);
    expect(await page.evaluate(`document.activeElement.matches(".seats li:first-child .seat")`)).toBe(true);
    await page.close();
    const search = await open("#view=search&query=text%3Djudges");
    await search.evaluate(`document.querySelector(".open-row .buttons button").focus()`);
    await search.keyboard.press("Enter");
    expect(await search.evaluate(`document.activeElement.matches(".words")`)).toBe(true);
    await search.close();
  });
});
