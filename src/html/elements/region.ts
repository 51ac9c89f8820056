import type { Attributes } from "./attributes.ts";

// What an element holds, as the bits of a number: what is within it has them too.

/** Nothing that a reader sees. */
export const hidden = 1;
/** A menu, a breadcrumb, a link for those who skip it. */
export const menu = 2;
/** The head of the site, unless the title stands in it. */
export const header = 4;
/** The foot of the site, a pager. */
export const footer = 8;
/** What stands beside the text. */
export const aside = 16;
/** The title of the page. */
export const title = 32;
/** A heading: one line. */
export const headline = 64;
/** A picture with its caption. */
export const picture = 128;
/** The text proper: a header or footer within it is its own. */
export const content = 256;
/** A text whose line ends count. */
export const lines = 512;
/** A day that stands alone on a line. */
export const day = 2048;
/** The day below a heading that is a link: an item of a listing, or a hint at another page. */
export const teaserDay = 4096;
/** The part of the page that it declares to be the main one. */
export const main = 1024;

const byRole: ReadonlyMap<string, number> = new Map([
  ["navigation", menu],
  ["menubar", menu],
  ["search", menu],
  ["banner", header],
  ["contentinfo", footer],
  ["complementary", aside],
  ["main", main | content],
  ["article", content],
]);

/** What may stand in a figure and is no picture. */
const framed: ReadonlySet<string> = new Set(["blockquote", "pre", "tbody", "thead", "tr"]);

/** Elements that a class may make a part of the site: the page as a whole has classes too. */
const boxes: ReadonlySet<string> = new Set([
  "div",
  "ul",
  "ol",
  "section",
  "p",
  "span",
  "a",
  "table",
  "td",
  "dl",
  "nav",
]);

/** What an element holds, within one that has the bits of `around`; `worded` is what its classes and its id say. */
export function regionOf(name: string, { role }: Attributes, worded: number, around: number): number {
  let found = ofName(name);
  if (role !== undefined) found |= byRole.get(role.toLowerCase()) ?? 0;
  // An article has a header and a footer of its own.
  if ((around & content) !== 0) found &= ~(header | footer);
  if (boxes.has(name)) return around | found | worded;
  return (framed.has(name) ? around & ~picture : around) | found;
}

function ofName(name: string): number {
  switch (name) {
    case "nav":
      return menu;
    case "header":
      return header;
    case "footer":
      return footer;
    case "aside":
      return aside;
    case "main":
      return main | content;
    case "article":
      return content;
    case "figure":
    case "figcaption":
      return picture;
    case "h1":
      return title | headline;
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return headline;
    case "pre":
    case "listing":
    case "xmp":
    case "plaintext":
      return lines;
    default:
      return 0;
  }
}
