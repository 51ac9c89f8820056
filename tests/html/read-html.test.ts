import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readHtmlPressReleases } from "../../src/html/read-html.ts";
import { dedupePressReleases } from "../../src/reading/record/dedupe.ts";

const body =
  "<p>SKOPJE, 3 July 2019 – Twelve judges met in a hall that has room for all of them today, and they compared their notes.</p>";
const pageOf = (head: string, text = body): string =>
  `<html><head>${head}</head><body><nav><ul><li>Switzerland – OSCE Chairpersonship 2026</li></ul></nav><div>Press release</div><h1>Twelve judges compare notes</h1>${text}<footer><p>Our address</p></footer></body></html>`;

describe("evidence fills what the lines leave open, and overrules none of them:", () => {
  test("the address", () => {
    const html = pageOf('<meta property="og:url" content="https://www.osce.org/skopje/999014">');
    expect(readHtmlPressReleases(html).releases[0]).toMatchObject({
      id: "999014",
      urls: ["https://www.osce.org/skopje/999014"],
    });
    expect(readHtmlPressReleases(html, { url: "https://www.osce.org/node/5" }).releases[0]).toMatchObject({ id: "5" });
    expect(readHtmlPressReleases(html, { url: "https://example.org/a.html" }).releases[0]).toMatchObject({
      id: "999014",
      urls: ["https://example.org/a.html", "https://www.osce.org/skopje/999014"],
    });
  });

  test("the date, where no line has one", () => {
    const head = '<meta property="article:published_time" content="2019-07-04T08:00:00+02:00">';
    const undated = readHtmlPressReleases(
      pageOf(head, "<p>The judges met in a hall of the OSCE that has room for all of them.</p>"),
    );
    expect(undated.releases[0]).toMatchObject({ date: "2019-07-04", dateFrom: "markup" });
    expect(undated.issues).toEqual([]);
    const dated = readHtmlPressReleases(pageOf(head));
    expect(dated.releases[0]).toMatchObject({ date: "2019-07-03", dateFrom: "dateline" });
    expect(dated.issues).toMatchObject([{ code: "date-mismatch", path: ["releases", 0, "date"], found: "2019-07-04" }]);
  });

  test("the language", () => {
    const gibberish = "<p>SKOPJE, 3 July 2019 – Zzz yyy xxx.</p>";
    const of = (html: string): unknown => readHtmlPressReleases(html).releases[0]?.language;
    expect(of(pageOf("", gibberish).replace("Twelve judges compare notes", "Zzz yyy xxx www"))).toBe(null);
    expect(
      of(
        pageOf("", gibberish)
          .replace("Twelve judges compare notes", "Zzz yyy xxx www")
          .replace("<html>", '<html lang="sq">'),
      ),
    ).toBe("sq");
    expect(of(pageOf("").replace("<html>", '<html lang="ru">'))).toBe("en");
  });

  test("the title", () => {
    const html = `<meta property="og:title" content="Twelve judges compare notes"><div>Press release</div>${body}`;
    expect(readHtmlPressReleases(html).releases[0]?.title).toBe("Twelve judges compare notes");
  });
});

test("menus and the foot of the site are cuts, and the year of the Chair is read from them", () => {
  const { releases, cuts } = readHtmlPressReleases(pageOf(""));
  expect(releases[0]?.body).toHaveLength(1);
  expect(releases[0]?.provenance.chairpersonshipYear).toBe(2026);
  expect(cuts).toEqual([
    { name: "navigation", text: "Switzerland – OSCE Chairpersonship 2026" },
    { name: "furniture", text: "Our address" },
  ]);
});

test("a text that stands where menus do is read all the same", () => {
  const html = `<header>${pageOf("").replace(/<\/?(?:nav|footer)>/g, "")}</header>`.replaceAll("h1", "h2");
  expect(readHtmlPressReleases(`<nav>${html}</nav>`).releases[0]?.title).toBe("Twelve judges compare notes");
});

const item = (number: number, title: string, text: string): string =>
  `<dt class="search-title"><h3><a href="/node/${number}">${title}</a></h3></dt><dd><div class="publishing-date"><strong>Publishing date: </strong>3 July 2019</div><div class="search-snippet">${text}</div></dd>`;

describe("a listing", () => {
  const listing = `<h1>News and press releases</h1><dl>${item(11, "Twelve judges compare notes", "SKOPJE, 3 July 2019 – Twelve judges met in a hall that has room for all of them today...")}${item(12, "Rangers share a channel", "One...")}${item(13, "Rangers share a channel", "Two...")}</dl><ul class="pager"><li class="pager-item"><a href="?page=1">2</a></li></ul>`;

  test("gives each item the address that its title leads to", () => {
    const { releases } = readHtmlPressReleases(listing, { url: "https://www.osce.org/press-releases?page=3" });
    expect(releases.map(({ id, urls }) => [id, ...urls])).toEqual(
      [11, 12, 13].map((number) => [String(number), `https://www.osce.org/node/${number}`]),
    );
    expect(releases.at(-1)?.body).toEqual(["Two"]);
  });

  test("meets its page by the number", () => {
    const { releases } = readHtmlPressReleases(listing, { url: "https://www.osce.org/press-releases" });
    const whole = readHtmlPressReleases(pageOf(""), { url: "https://www.osce.org/skopje/11" }).releases;
    const { merged } = dedupePressReleases([...releases, ...whole]);
    expect(merged).toMatchObject([{ kept: "11", why: "same-id" }]);
  });

  test("of the redesigned site has days without a label", () => {
    const row = (number: number): string =>
      `<div class="views-row"><h3><a href="/node/${number}">Judges meet for the ${number}th time</a></h3><time datetime="2025-02-11">11 February 2025</time><p>TIRANA, 11 February 2025 – They met again…</p></div>`;
    const { releases } = readHtmlPressReleases(`<main><h1>Newsroom</h1>${row(21)}${row(22)}</main>`);
    expect(releases.map(({ id, date, dateFrom }) => [id, date, dateFrom])).toEqual([
      ["21", "2025-02-11", "listing"],
      ["22", "2025-02-11", "listing"],
    ]);
  });
});

test("what is no page gives an answer, and what is neither text nor bytes a TypeError", () => {
  expect(readHtmlPressReleases("")).toMatchObject({ releases: [], issues: [{ code: "no-release" }] });
  expect(readHtmlPressReleases(Uint8Array.from({ length: 500 }, (_, i) => i % 7)).releases).toEqual([]);
  expect(() => readHtmlPressReleases(5 as never)).toThrow("readHtmlPressReleases reads a page");
  expect(() => readHtmlPressReleases("<p>", { url: 5 as never })).toThrow(TypeError);
});

const trials = new URL("../../../shared/trials/html/", import.meta.url);

/** Pages of every age beside the project; without them only the pages above are read. */
describe.skipIf(!existsSync(trials))("pages as bytes", () => {
  const truth = existsSync(trials) ? JSON.parse(readFileSync(new URL("truth.json", trials), "utf8")) : {};
  test.each(Object.entries(truth as Record<string, { title: string; date: string; sources: string[] }>))(
    "%s",
    (name, { title, date, sources }) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, trials)));
      expect(readHtmlPressReleases(bytes).releases[0]).toMatchObject({ title, date, sources });
    },
  );
});
