import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { tasks } from "../../docs/site/landing.mjs";
import { assertMade, loadEsm, root } from "../support/built.ts";
import { documents, documentText } from "../support/docs/code-blocks.ts";
import { runExample } from "../support/docs/run-example.ts";
import { sampleReleases } from "../support/releases/release.ts";

// The pages that "npm run docs" made: no link leads nowhere, and a page has one heading of the first rank.

const site = new URL("docs/api/", root);

beforeAll(() => assertMade(["docs/api/index.html"], documents, "npm run docs"));

const pages = (): string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

const decoded = (text: string): string =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");

/** Every address that a page links to or shows. */
const addressesOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => decoded(address));

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) => decoded(id)));

/** What is wrong with the links of the pages, given by name and text. */
function brokenLinks(texts: ReadonlyMap<string, string>, exists: (path: string) => boolean): string[] {
  const ids = new Map<string, Set<string>>();
  const idsIn = (page: string): Set<string> => {
    if (!ids.has(page)) ids.set(page, idsOf(texts.get(page) ?? ""));
    return ids.get(page) as Set<string>;
  };
  const check = (page: string, address: string): string[] => {
    if (/^(?:https?|mailto|data):/.test(address)) return [];
    const { pathname, hash } = new URL(address, `http://site/${page}`);
    const target = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
    if (!exists(target)) return [`${page} → ${address}: there is no ${target}`];
    // What stands there behind "#" is for the page itself to read.
    const id = target === "explorer.html" ? "" : decodeURIComponent(hash.slice(1));
    return id === "" || !texts.has(target) || idsIn(target).has(id)
      ? []
      : [`${page} → ${address}: ${target} has no "${id}"`];
  };
  return [...texts].flatMap(([page, html]) =>
    [...new Set(addressesOf(html))].flatMap((address) => check(page, address)),
  );
}

test("no link of the site leads nowhere, to no page and to no place in one", () => {
  const texts = new Map(pages().map((name) => [name, readFileSync(new URL(name, site), "utf8")]));
  expect(texts.size).toBeGreaterThan(150);
  expect(brokenLinks(texts, (path) => existsSync(new URL(path, site)))).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  const texts = new Map([
    [
      "a.html",
      '<a href="b.html#there">1</a><a href="b.html#gone">2</a><a href="c.html">3</a><img src="d.svg"><a href="#e">4</a>',
    ],
    ["b.html", '<h2 id="there">There</h2>'],
  ]);
  expect(brokenLinks(texts, (path) => texts.has(path))).toEqual([
    'a.html → b.html#gone: b.html has no "gone"',
    "a.html → c.html: there is no c.html",
    "a.html → d.svg: there is no d.svg",
    'a.html → #e: a.html has no "e"',
  ]);
});

describe("a guide is a page of the site:", () => {
  const named = documents
    .filter((file) => file !== "README.md")
    .map((file) => [file, /^title: (.*)$/m.exec(documentText(file))?.[1] ?? ""]);

  test.each(named)("%s", (_, title) => {
    const page = new URL(`documents/${title.replaceAll(" ", "_")}.html`, site);
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, "utf8")).toContain(`<title>${title} | osce-data`);
  });
});

describe("the first page leads to", () => {
  const home = (): string => readFileSync(new URL("index.html", site), "utf8");

  test.each(tasks)("$title, with an example that holds", async ({ title, code, gives, page }) => {
    expect(home()).toContain(`<a href="${page}">${title}</a>`);
    const values = { ...(await loadEsm("index")), ...(await loadEsm("reading")), releases: sampleReleases };
    const [stated] = await runExample(`${code} // => ${JSON.stringify(gives)}`, { values });
    expect(stated?.got).toEqual(gives);
  });

  test("the explorer", () => {
    expect(home()).toContain('<a href="explorer.html">');
  });
});

describe("the page of a collection", () => {
  test.each(["participatingStates", "fieldOperations", "offices", "chairpersonships", "places"] as const)(
    "%s has a row with an address and sources for each entry",
    async (record) => {
      const html = readFileSync(new URL(`variables/osce-data.${record}.html`, site), "utf8");
      const entries = Object.keys((await loadEsm("index"))[record] as object);
      const rows = [...html.matchAll(/<tr id="entry-([^"]+)">.*?<details><summary>\d/gs)].map(([, id]) => id);
      expect(rows.sort()).toEqual(entries.sort());
    },
  );
});

test("the index of a module says what each function and constant is", () => {
  const html = readFileSync(new URL("modules/osce-data.html", site), "utf8");
  const empty = [...html.matchAll(/id="(\w+)">(?:(?!<\/dt>).)*<\/dt><dd class="tsd-member-summary"><\/dd>/g)];
  expect(empty.map(([, id]) => id)).toEqual([]);
});
