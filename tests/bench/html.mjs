// HTML to lines, links and evidence: the library beside other ways to take a page apart, each with the library's own rules behind it, and
// beside html-to-text, which has rules of its own. And a whole record from bytes.
//   npm run build && node tests/bench/html.mjs [page.html …]
// CPU time of the process, rounds interleaved, medians; only the ratios carry over to other machines.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { convert } from "html-to-text";
import { Parser } from "htmlparser2";
import { parse } from "parse5";
import { htmlToPage, readHtmlPressReleases } from "../../dist/html.js";

// The rules are no public name: they are built for this from the sources.
const rules = new URL("../../node_modules/.cache/page-builder.mjs", import.meta.url);
const source = new URL("../../src/html/page-builder.ts", import.meta.url).pathname;
await build({ entryPoints: [source], bundle: true, format: "esm", outfile: rules.pathname, logLevel: "error" });
const { PageBuilder } = await import(rules.href);

const rounds = Number(process.env.ROUNDS ?? 15);
const milliseconds = Number(process.env.MS ?? 150);

/** A page of the site's usual size: a menu of some two hundred links, labels, twelve paragraphs. */
function usualPage() {
  const link = (i) =>
    `<li class="leaf menu-mlid-${i}"><a href="/section/${i}" title="Section ${i}" class="menu__link">Section number ${i} &amp; others</a></li>\n`;
  const menu = Array.from({ length: 220 }, (_, i) => link(i)).join("");
  const field = (label, values) =>
    `<div class="field field-label-above"><div class="field-label">${label}:&nbsp;</div><div class="field-items">${values.map((value) => `<div class="field-item even"><a href="/x">${value}</a></div>`).join("")}</div></div>`;
  const paragraph = (i) =>
    `<p>Paragraph ${i} says that <strong>twenty-four officers</strong> completed a <a href="/maps">three-day course</a> in map reading, and what their teachers think of it&nbsp;– &ldquo;a good map does not settle a dispute&rdquo;, said one of them.</p>\n`;
  const labels =
    field("Place", ["CHISINAU"]) +
    field("Source", ["OSCE Mission to Moldova"]) +
    field("Fields of work", ["Policing", "Education"]);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Officers | OSCE</title><link rel="canonical" href="https://www.osce.org/node/999005"><script>var a = {"b": 1};</script></head><body class="html"><header><ul class="menu">${menu}</ul></header><main><div class="type">Press release</div><h1>Border officers finish map-reading course</h1>${labels}<p>CHISINAU, 19 May 2023 – Twenty-four officers completed a course today.</p>${Array.from({ length: 12 }, (_, i) => paragraph(i)).join("")}</main><footer><p>Contacts</p></footer></body></html>`;
}

const files = process.argv.slice(2);
const pages = files.length > 0 ? files.map((file) => readFileSync(file, "utf8")) : [usualPage()];
const bytes = pages.map((page) => new TextEncoder().encode(page));
const size = bytes.reduce((sum, page) => sum + page.length, 0);

/** As the library does behind its tokens. */
const pageOf = (builder) => {
  builder.end();
  return {
    text: builder.writer.lines.join("\n"),
    evidence: builder.evidence.evidence(null),
    links: builder.links.links,
  };
};

function byParser(html) {
  const builder = new PageBuilder();
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: (name) => builder.close(name),
    ontext: (text) => builder.text(text),
    oncomment: (text) => builder.evidence.comment(text),
  });
  parser.end(html);
  return pageOf(builder);
}

function byParse5(html) {
  const builder = new PageBuilder();
  const walk = (node) => {
    if (node.nodeName === "#text") return builder.text(node.value);
    if (node.nodeName === "#comment") return builder.evidence.comment(node.data);
    const isElement = node.tagName !== undefined;
    if (isElement) builder.open(node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    for (const child of node.childNodes ?? []) walk(child);
    if (isElement) builder.close(node.tagName);
  };
  walk(parse(html));
  return pageOf(builder);
}

const selectors = [
  { selector: "a", options: { ignoreHref: true } },
  { selector: "img", format: "skip" },
  ...["h1", "h2", "h3"].map((selector) => ({ selector, options: { uppercase: false } })),
];

const ours = "osce-data, htmlToPage";
const jobs = {
  [ours]: () => pages.map((page) => htmlToPage(page)),
  "htmlparser2's Parser, same rules": () => pages.map(byParser),
  "parse5, same rules": () => pages.map(byParse5),
  "html-to-text": () => pages.map((page) => convert(page, { wordwrap: false, selectors })),
  "osce-data, bytes to records": () => bytes.map((page) => readHtmlPressReleases(page)),
};

let kept;

/** Microseconds of CPU time for one run. */
function cost(job, count) {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) kept = job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

function countFor(job) {
  for (let i = 0; i < 60; i++) kept = job();
  return Math.ceil((milliseconds * 1000) / Math.max(cost(job, 20), 1));
}

const same = [jobs[ours], () => pages.map(byParser), () => pages.map(byParse5)].map((job) => job()[0].text);
if (new Set(same).size > 1) throw new Error("the ways read different lines, so their times are no comparison");

const counts = Object.entries(jobs).map(([name, job]) => [name, job, countFor(job), []]);
for (let round = 0; round < rounds; round++) for (const [, job, count, times] of counts) times.push(cost(job, count));
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const own = median(counts[0][3]);

if (kept === undefined) throw new Error("nothing was read");
console.log(`${pages.length} page(s) of ${size} bytes, medians of ${rounds} rounds, CPU time\n`);
console.log(`${"".padEnd(36)}${"µs".padStart(10)}${"MB/s".padStart(8)}${"× ours".padStart(9)}`);
for (const [name, , , times] of counts) {
  const time = median(times);
  console.log(
    name.padEnd(36) +
      time.toFixed(0).padStart(10) +
      (size / time).toFixed(1).padStart(8) +
      (time / own).toFixed(2).padStart(9),
  );
}
