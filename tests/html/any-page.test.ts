import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeHtml } from "../../src/html/decode/decode-html.ts";
import { htmlToPage } from "../../src/html/html-to-page.ts";
import { readHtmlPressReleases } from "../../src/html/read-html.ts";
import { asHtml, eras } from "../support/pages/html-eras.ts";
import { page } from "../support/pages/page.ts";

const pages = Object.values(eras).flatMap((era) =>
  ["node-skiplinks-999002", "listing-newsroom"].map((name) => asHtml(page(name), era)),
);
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

const pieces = fc.constantFrom(
  ..."< > </ <!-- --> & &# &#x0; &nbsp; <p> </p> <div> </div> <li> <td> <table> <script> </script> <title> <svg> <b> <time> <h1> </h1> <a href=x> <figure> <![CDATA[ <? \0 \uFEFF \uD800 = \" ' / hidden Date: Source: class=field-item".split(
    " ",
  ),
);

describe("a page that was cut or changed gives an answer:", () => {
  test("cut anywhere, as text and as bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(), (html, at) => {
        readHtmlPressReleases(html.slice(0, at % html.length));
        const bytes = bytesOf(html);
        readHtmlPressReleases(bytes.subarray(at % bytes.length));
        expect(decodeHtml(bytes.subarray(0, at % bytes.length)).text).not.toContain("\uFFFD");
      }),
      { numRuns: 100 },
    );
  });

  test("with pieces of markup put in and taken out", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), pieces), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...pages), changes, (html, list) => {
        let changed = html;
        for (const [at, out, put] of list) {
          const place = at % (changed.length + 1);
          changed = changed.slice(0, place) + put + changed.slice(place + out);
        }
        const { text, links } = htmlToPage(changed);
        const lines = text.split("\n");
        for (const { text: words, line } of links) expect(lines[line]?.includes(words.slice(0, 1))).toBe(true);
        readHtmlPressReleases(changed);
      }),
      { numRuns: 150 },
    );
  });

  test("of nothing but pieces, and of any bytes", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.uint8Array({ maxLength: 400 }),
        fc.string(),
        (list, bytes, charset) => {
          const lines = htmlToPage(list.join("")).text.split("\n");
          expect(lines.every((line) => line === line.trim() && !line.includes("  "))).toBe(true);
          readHtmlPressReleases(bytes, { charset });
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Milliseconds of CPU time. */
function cost(html: string): number {
  const before = process.cpuUsage();
  readHtmlPressReleases(html);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const label = '<div class="field-label">Source:</div><div class="field-items">';

describe("time grows with the length of hostile pages, and no faster:", () => {
  test.each<[string, (count: number) => string]>([
    ["nested elements", (count) => `${"<div>".repeat(count)}x${"</div>".repeat(count)}`],
    [
      "unclosed elements of a line, and paragraphs in them",
      (count) => `${"<b>".repeat(count)}${"<p></p>".repeat(count)}`,
    ],
    ["closing tags without an opening one", (count) => `${"<div>".repeat(count)}${"</p></td></b>".repeat(count)}`],
    ["nested lists", (count) => "<ul><li>".repeat(count)],
    ["values of one field", (count) => label + '<div class="field-item">OSCE Secretariat</div>'.repeat(count)],
    ["fields within one line", (count) => 'x:<span class="field-item">x:</span>'.repeat(count)],
    ["a line of pieces", (count) => "a<b>b</b> ".repeat(count)],
    ["captions", (count) => `<figure>${"<p>x</p>".repeat(count)}`],
    ["links of one title", (count) => "<h3><a href=/node/1>Title of it</a></h3><time>5 May 2015</time>".repeat(count)],
    ["broken entities", (count) => "&amp&#&".repeat(count)],
    ["classes of many words", (count) => `<p class="${"field-item ".repeat(count)}">`],
  ])("%s", (_, page_) => {
    cost(page_(2000));
    const small = Math.max(cost(page_(10_000)), 10);
    // Eight times the length: sixty-four times the time where it grew with the square.
    expect(cost(page_(80_000))).toBeLessThan(small * 32);
  });
});
