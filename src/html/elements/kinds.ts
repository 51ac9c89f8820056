// What an element is to the lines of a page, as the bits of a number.

/** Begins a line and ends it. */
export const block = 1;
/** Has no content, and no closing tag. */
export const empty = 2;
/** Is not shown, or holds no text of the page. */
export const unseen = 4;
/** Stays one line, whatever it is broken into. */
export const heading = 8;
/** An item of a list or a table, or what holds such items: an item closes the one before it within the same list. */
export const listed = 16;
/** A cell, a table or another border that a closing tag does not reach across. */
export const border = 32;
/** A cell: it stands beside the one before it. */
export const cell = 64;

const words = (list: string): readonly string[] => list.split(" ");

const lists: readonly (readonly [kind: number, names: readonly string[]])[] = [
  [
    block,
    words(
      "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody tfoot thead tr ul xmp",
    ),
  ],
  [empty, words("area base basefont bgsound br col embed frame hr img input link meta param source track wbr")],
  [
    unseen,
    words(
      "script style noscript template title svg math iframe object applet video audio canvas textarea select datalist noembed noframes rp",
    ),
  ],
  [heading, words("h1 h2 h3 h4 h5 h6")],
  [listed, words("li ul ol menu dir dl dt dd table thead tbody tfoot tr td th")],
  [border, words("table caption td th")],
  [cell, words("td th")],
];

const kinds: ReadonlyMap<string, number> = kindsOf();

function kindsOf(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [kind, names] of lists) for (const name of names) found.set(name, (found.get(name) ?? 0) | kind);
  return found;
}

/** What an element is; 0 for one that stands within a line, such as `a` or `em`. */
export function kindOf(name: string): number {
  return kinds.get(name) ?? 0;
}

const items = words("li");
const terms = words("dt dd");
const cells = words("td th");
const rows = words("td th tr");
const groups = words("td th tr thead tbody tfoot");

/** What an element closes, where the nearest of its list is one of these. */
export const closes: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", items],
  ["dt", terms],
  ["dd", terms],
  ["td", cells],
  ["th", cells],
  ["tr", rows],
  ["thead", groups],
  ["tbody", groups],
  ["tfoot", groups],
]);
