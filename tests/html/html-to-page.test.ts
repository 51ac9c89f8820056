import { describe, expect, test } from "vitest";
import { htmlToPage } from "../../src/html/html-to-page.ts";

const linesOf = (html: string): string[] => htmlToPage(html).text.split("\n");

describe("lines are those that a person sees:", () => {
  test.each([
    ["blocks end lines, also unclosed ones", "<P>a<P>b<DIV>c</DIV>d", ["a", "b", "c", "d"]],
    ["words in pieces stay one", "<p>three-<b>day</b> <i>course</i>s", ["three-day courses"]],
    ["white space counts once", "<p>\n  VIENNA,\n 22&nbsp;May\t2013 – </p>", ["VIENNA, 22 May 2013 –"]],
    [
      "br ends a line, but not that of a heading",
      "<p>a<br>b</p><h1>Title of<br>two lines</h1>",
      ["a", "b", "Title of two lines"],
    ],
    ["lists have no numbers", "<ol><li>no trucks<li>no tolls</ol>", ["no trucks", "no tolls"]],
    [
      "cells of a row are one line",
      "<table><tr><td>Date:<td>5 May 2015<tr><td>Place:<td>OSH</table>",
      ["Date: 5 May 2015", "Place: OSH"],
    ],
    ["dt and dd", "<dl><dt>Date:</dt><dd>5 May 2015</dd></dl>", ["Date:", "5 May 2015"]],
    ["pre keeps its lines", "<pre>a\nb  c</pre>", ["a", "b c"]],
    [
      "entities and soft hyphens",
      "<p>conver&shy;sation &ndash; &#1055;&#x440; &amp;lt; &Ccaron;apek",
      ["conversation – Пр &lt; Čapek"],
    ],
    [
      "values of a field stand on one line",
      '<div class="field-label">Source:&nbsp;</div><div class="field-items"><div class="field-item even">ODIHR</div><div class="field-item odd">OSCE Secretariat</div></div>',
      ["Source:", "ODIHR, OSCE Secretariat"],
    ],
    [
      "values with a comma of their own",
      '<div class="field__label">Source:</div><span class="field__item">ODIHR</span>, <span class="field__item">HCNM</span>',
      ["Source:", "ODIHR, HCNM"],
    ],
    [
      "a label within the first value",
      '<div class="field-items"><div class="field-item"><div class="field-label-inline-first">Source:</div>ODIHR</div><div class="field-item">HCNM</div></div>',
      ["Source:", "ODIHR, HCNM"],
    ],
    [
      "values that a list holds",
      "<b>Fields of work:</b><ul><li>Policing<li>Youth</ul>",
      ["Fields of work:", "Policing, Youth"],
    ],
    [
      "a list of the text is no list of values",
      "<p>They named three rules:</p><ul><li>no trucks<li>no tolls</ul>",
      ["They named three rules:", "no trucks", "no tolls"],
    ],
    [
      "a lone day below the title is the date",
      '<h1>A title</h1><span class="date-display-single">8 June 2022</span><p>x',
      ["A title", "Date: 8 June 2022", "x"],
    ],
    [
      "a day is found below white space of its element",
      '<h1>A title</h1><span class="date-display-single">\n  <div>8 June 2022</div></span><p>x',
      ["A title", "Date: 8 June 2022", "x"],
    ],
    [
      "a day behind its label stays",
      '<h1>A title</h1><p>Date: <time datetime="2022-06-08">8 June 2022</time>',
      ["A title", "Date: 8 June 2022"],
    ],
    [
      "a day in a sentence stays",
      '<h1>A title</h1><p>They met on <time datetime="2022-06-08">8 June 2022</time> in Osh.',
      ["A title", "They met on 8 June 2022 in Osh."],
    ],
    [
      "table cells keep what is wrongly closed in them",
      "<div><table><tr><td>a</div>b<td>c</table>d</div>",
      ["ab c", "d"],
    ],
  ])("%s", (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test.each([
    ["hidden", "<div hidden><p>x</p></div>"],
    ["styled away", '<div style="color:red; display : none"><div>x</div></div>'],
    ["a script", "<script>document.write('<p>x</p>')</script>"],
    ["noscript", "<noscript><p>x</p></noscript>"],
    ["a template", "<template><p>x</p></template>"],
    ["the title of the window", "<title>x</title>"],
    ["a drawing", "<svg><title>x</title><text>x</text></svg>"],
    ["a choice", "<select><option>x<option>x</select>"],
    ["the toolbar of an archive", '<div id="wm-ipp-base"><div>x</div></div>'],
    ["a class of the site", '<span class="element-hidden">x</span>'],
    ["hidden without an end within an item", "<ul><li hidden>x<li hidden>x</ul>"],
  ])("not what is hidden: %s", (_, html) => {
    expect(linesOf(`<p>a</p>${html}<p>b</p>`)).toEqual(["a", "b"]);
  });

  test("a caption is no line", () => {
    const html =
      '<p>a</p><figure><img><figcaption>Twelve <i>judges</i><br>in a hall. (OSCE)</figcaption></figure><div class="image-caption">Another</div><p>b</p>';
    expect(htmlToPage(html)).toMatchObject({ text: "a\nb", images: ["Twelve judges in a hall. (OSCE)", "Another"] });
  });
});

describe("evidence", () => {
  test.each([
    [
      "canonical",
      '<link rel="canonical" href="https://www.osce.org/node/1">',
      { canonical: "https://www.osce.org/node/1" },
    ],
    [
      "canonical of the whole site, og:url of the item",
      '<link rel="canonical" href="https://www.osce.org/"><meta property="og:url" content="https://www.osce.org/node/1">',
      { canonical: "https://www.osce.org/node/1" },
    ],
    [
      "an address that an archive has rewritten",
      '<link rel="canonical" href="https://web.archive.org/web/20190101000000/https://www.osce.org/node/1">',
      { canonical: "https://www.osce.org/node/1" },
    ],
    [
      "the comment of a browser",
      "<!-- saved from url=(0026)https://www.osce.org/node/1 --><html>",
      { canonical: "https://www.osce.org/node/1" },
    ],
    [
      "the comment of SingleFile",
      "<!--\n Page saved with SingleFile \n url: https://www.osce.org/node/1 \n saved date: x\n-->",
      { canonical: "https://www.osce.org/node/1" },
    ],
    [
      "the comment of HTTrack",
      "<!-- Mirrored from www.osce.org/node/1 by HTTrack Website Copier/3.x -->",
      { canonical: "http://www.osce.org/node/1" },
    ],
    ["language", '<html lang="ru-RU">', { language: "ru" }],
    ["a language that is none", '<html lang="xx">', {}],
    [
      "published by meta",
      '<meta property="article:published_time" content="2022-06-08T23:30:00Z">',
      { published: "2022-06-08", publishedFrom: "article:published_time" },
    ],
    [
      "published by JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2022-06-08","headline":"A title"}]}</script>',
      { published: "2022-06-08", publishedFrom: "json-ld", title: "A title" },
    ],
    ["broken JSON-LD", '<script type="application/ld+json">{"datePublished":"2022-06-08"</script>', {}],
    ["a day that no calendar has", '<meta property="article:published_time" content="2022-02-30">', {}],
    [
      "time",
      '<h1>x</h1><time datetime="2022-06-08T10:00:00Z">Wed, 06/08/2022 - 12:00</time>',
      { published: "2022-06-08", publishedFrom: "time" },
    ],
    [
      "a widget",
      '<h1>x</h1><span class="date-display-single">8 June 2022</span>',
      { published: "2022-06-08", publishedFrom: "date-widget" },
    ],
    [
      "meta before a widget",
      '<meta property="article:published_time" content="2022-06-07"><h1>x</h1><span class="date-display-single">8 June 2022</span>',
      { published: "2022-06-07", publishedFrom: "article:published_time" },
    ],
    ["a day in a menu", '<nav><time datetime="2022-06-08">8 June 2022</time></nav>', {}],
    [
      "the title of the window, without the site's name",
      "<title>A title &amp; more | OSCE</title>",
      { title: "A title & more" },
    ],
  ])("%s", (_, html, evidence) => {
    expect(htmlToPage(html).evidence).toEqual({ charset: null, ...evidence });
  });
});

test("links have whole addresses, and the lines that their words stand on", () => {
  const html = `<base href="/en/"><p>a</p><h3><a href="node/1">A <b>title</b></a></h3><p>see <a href="/x?y=1#z">b</a>, <a href="#c">c</a>, <a href="mailto:d@osce.org">d</a>, <a href="/web/2019/http://www.osce.org/node/2">e</a>`;
  expect(htmlToPage(html, { url: "https://www.osce.org/press" }).links).toEqual([
    { text: "A title", url: "https://www.osce.org/en/node/1", line: 1 },
    { text: "b", url: "https://www.osce.org/x?y=1#z", line: 2 },
    { text: "e", url: "http://www.osce.org/node/2", line: 2 },
  ]);
  expect(htmlToPage('<a href="/node/1">a</a>').links).toEqual([{ text: "a", url: "/node/1", line: 0 }]);
});

test.each(["<p>a</p>", "a", "a<br>"])(
  "a link that begins with white space stands on the line of its words: behind %s",
  (before) => {
    const { text, links } = htmlToPage(`${before}<a href="/node/1">\n  <h3>A title</h3></a>`);
    expect(text.split("\n")[links[0]?.line ?? 0]).toBe("A title");
  },
);
