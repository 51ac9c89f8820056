import { readPressReleases } from "../../../src/reading/read.ts";

// The text of a page as the HTML that it might have been copied from, in the manner of each age of the site and of each way to keep it.

/** A line of a text by what it is on the page. */
interface Part {
  readonly is: "navigation" | "type" | "title" | "label" | "value" | "label-and-value" | "text";
  readonly words: string;
}

const labels =
  /^(?:[-•] )?(Date|Place|Source|Fields of work|Issued on|Izdavač|Publishing date|Content type|Where we are|What we do|Locations?):\s*(.*)$/;

/** Tells the lines of a text apart by the record that was read from it. */
export function partsOf(text: string): Part[] {
  const { releases, cuts } = readPressReleases(text);
  const titles = new Set(releases.map(({ title }) => title));
  const types = new Set(releases.flatMap(({ printed }) => printed.type ?? []));
  const navigation = new Set(cuts.filter(({ name }) => name === "navigation").flatMap((cut) => cut.text.split("\n")));
  const parts: Part[] = [];
  let isBelow = false;
  let isLabel = false;
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const label = labels.exec(line);
    if (label !== null && isBelow && label[2] === "") parts.push({ is: "label", words: `${label[1]}:` });
    else if (label !== null && isBelow) parts.push({ is: "label-and-value", words: line.replace(/^[-•] /, "") });
    else if (titles.has(line)) parts.push({ is: "title", words: line });
    else if (!isBelow && types.has(line)) parts.push({ is: "type", words: line });
    else if (!isBelow && navigation.has(line)) parts.push({ is: "navigation", words: line.replace(/^- /, "") });
    else if (
      isLabel &&
      !line.includes("–") &&
      (line.startsWith("- ") || parts.at(-1)?.is === "label") &&
      line.length < 120
    )
      parts.push({ is: "value", words: line.replace(/^- /, "") });
    else parts.push({ is: "text", words: line.replace(/^• /, "") });
    isBelow ||= titles.has(line);
    isLabel = label !== null || parts.at(-1)?.is === "value";
  }
  return parts;
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** How one age of the site writes each kind of line, and what it puts around a page. */
interface Era {
  readonly line: (part: Part, isListing: boolean, at: number) => string;
  readonly around: (navigation: string, body: string) => string;
}

const list = (values: string): string[] => values.split(", ");
const menuOf = (navigation: string): string =>
  navigation.replace(/<[^>]*>/g, "") && `<ul class="menu">${navigation}</ul>`;
const item = (words: string): string => `<li class="leaf"><a href="/x">${escaped(words)}</a></li>`;

function behind(words: string): [string, string] {
  const colon = words.indexOf(":");
  return [words.slice(0, colon + 1), words.slice(colon + 1).trim()];
}

const fieldLine =
  (tags: { label: string; items: string; item: string; end: string }): Era["line"] =>
  ({ is, words }, isListing, at) => {
    const text = escaped(words);
    switch (is) {
      case "navigation":
        return item(words);
      case "type":
        return `<div class="content-type">${text}</div>`;
      case "title":
        return isListing
          ? `<dt class="search-title"><h3><a href="/node/${777000 + at}">${text}</a></h3></dt>`
          : `<h1 class="title" id="page-title">${text}</h1>`;
      case "label":
        return `<div class="${tags.label}">${text}&nbsp;</div>`;
      case "value":
        return `<div class="${tags.items}">${list(words)
          .map((value) => `<div class="${tags.item}"><a href="#">${escaped(value)}</a></div>`)
          .join("")}</div>`;
      case "label-and-value": {
        const [label, value] = behind(words);
        return `<div class="publishing-date"><strong>${escaped(label)} </strong>${escaped(value)}</div>`;
      }
      default:
        return `<p>${text}</p>`;
    }
  };

const d7 = fieldLine({ label: "field-label", items: "field-items", item: "field-item even", end: "" });
const d10 = fieldLine({ label: "field__label", items: "field__items", item: "field__item", end: "" });

const inDl: Era["line"] = (part, isListing, at) => {
  const text = escaped(part.words);
  if (part.is === "label") return `<dl><dt>${text}</dt></dl>`;
  if (part.is === "value")
    return `<dl>${list(part.words)
      .map((value) => `<dd>${escaped(value)}</dd>`)
      .join("")}</dl>`;
  return d7(part, isListing, at);
};

const inTables: Era["line"] = (part, isListing, at) => {
  const text = escaped(part.words);
  switch (part.is) {
    case "navigation":
      return `<A HREF="/x">${text}</A><BR>`;
    case "title":
      return isListing ? `<H3><A HREF="/item.php/${at}">${text}</A></H3>` : `<H1><FONT FACE=Arial>${text}</FONT></H1>`;
    case "label":
      return `<P><B>${text}</B>`;
    case "value":
      return `<BR>${text}`;
    case "label-and-value":
      return `<BR><B>${text.replace(":", ":</B>")}`;
    default:
      return `<P>${text}`;
  }
};

/** Breaks lines where a person who writes HTML would. */
const wrapped = (html: string): string => html.replace(/ (?=[A-Za-z–])(?![^<]*>)/g, "\n        ");

const wayback = `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:none"><div id="wm-ipp">About this capture <h1>The Wayback Machine</h1><p>Date: 1 January 2001</p></div></div><div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/2019/https://www.osce.org/</div><!-- END WAYBACK TOOLBAR INSERT -->`;
const foot = "<footer><p>Wallnerstrasse 6</p><p>© The site</p></footer>";
const script = '<script>var page = "<h1>Newsroom</h1>";</script><noscript><p>Please enable scripts</p></noscript>';

/** The ways in which a page is written and kept. */
export const eras: Readonly<Record<string, Era>> = {
  "tables of 2001": {
    line: inTables,
    around: (navigation, body) =>
      `<HTML><HEAD><TITLE>OSCE</TITLE></HEAD><BODY BGCOLOR=white><TABLE><TR><TD CLASS=menu>${navigation}</TD><TD>${body}</TABLE></BODY></HTML>`,
  },
  "Drupal 6": {
    line: inDl,
    around: (navigation, body) =>
      `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x | OSCE</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head><body class="not-front"><div id="header">${menuOf(navigation)}</div><div id="content"><a id="main"></a><div class="node">${body}<br /></div></div><div id="footer">Address</div></body></html>`,
  },
  "Drupal 7": {
    line: d7,
    around: (navigation, body) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x | OSCE</title>${script}</head><body class="html page-node"><div id="skip-link"><a href="#main" class="element-invisible element-focusable">Skip to main content</a></div><div id="sliding-popup" style="display: none"><p>Cookies</p></div><header>${menuOf(navigation)}</header><div class="content--content"><div class="panel-pane"><div class="pane-content">${body}</div></div></div>${foot}</body></html>`,
  },
  "Drupal 10": {
    line: d10,
    around: (navigation, body) =>
      `<!DOCTYPE html><html dir="ltr"><head><meta charset="utf-8"><title>x | OSCE</title></head><body><a href="#main-content" class="visually-hidden focusable skip-link">Skip Links</a><header role="banner"><nav role="navigation"><h2 class="visually-hidden">Main navigation</h2>${menuOf(navigation)}</nav></header><main role="main"><nav class="breadcrumb"><ol><li>Home</li><li>Press</li></ol></nav><article class="node"><header>${body.slice(0, 0)}</header>${body}</article></main><aside class="related"><h2>Latest</h2><p>Another item</p></aside>${foot}</body></html>`,
  },
  "kept by the Wayback Machine": {
    line: d7,
    around: (navigation, body) =>
      `<!DOCTYPE html><html><head><script src="//archive.org/a.js"></script><base href="https://www.osce.org/"></head><body>${wayback}<div id="nav" class="navigation">${menuOf(navigation)}</div>${body}</body></html><!-- FILE ARCHIVED ON 1 January 2019 -->`,
  },
  "saved by a browser": {
    line: d10,
    around: (navigation, body) =>
      `<!DOCTYPE html>\n<!-- saved from url=(0031)https://www.osce.org/whatever -->\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body data-new="1"><nav>${menuOf(navigation)}</nav><main>${body}</main><template><p>x</p></template>${foot}</body></html>`,
  },
  "wrapped by hand": {
    line: (part, isListing, at) => `\n    ${wrapped(d7(part, isListing, at))}\n`,
    around: (navigation, body) =>
      `<html>\n <body>\n  <nav>\n${menuOf(navigation)}\n  </nav>\n  ${body}\n </body>\n</html>\n`,
  },
  "words in pieces": {
    line: (part, isListing, at) =>
      d7(part, isListing, at)
        .replace(/([a-z])( [a-z]+)(?=[^<>]*<)/, "$1<em>$2</em>")
        .replaceAll("–", "&ndash;"),
    around: (navigation, body) => `<body><nav>${menuOf(navigation)}</nav>${body.replaceAll("ć", "&#x107;")}`,
  },
};

/** The text of a page as HTML of an era. */
export function asHtml(text: string, era: Era): string {
  const isListing = /^Publishing date:/m.test(text);
  const navigation: string[] = [];
  const body: string[] = [];
  for (const [i, part] of partsOf(text).entries())
    (part.is === "navigation" ? navigation : body).push(era.line(part, isListing, i));
  return era.around(navigation.join(""), body.join(""));
}
