import { footer, menu, picture } from "./region.ts";

/** What the classes of an element say of it. */
export interface ClassFacts {
  /** They hide it. */
  readonly hides: boolean;
  /** What it holds, as bits of `region.ts`. */
  readonly region: number;
  /** What it is to a field: one of its values, or what holds all of them. */
  readonly field: "value" | "values" | null;
  /** It is there to show a day. */
  readonly isDay: boolean;
}

const plain: ClassFacts = { hides: false, region: 0, field: null, isDay: false };

/** Classes of the site's system that hide. Frameworks use some of them beside a class that shows again on wide screens. */
const hides: ReadonlySet<string> = new Set(["element-hidden", "js-hide", "hidden", "hide", "d-none"]);
const showsAgain = /^(?:visible-|d-(?!none$)|show)|:/;

const caption = /(?:^|[-_])caption(?:[-_]|$)/;
const value = /^field(?:-|__)item$/;
const values = /^field(?:-|__)items$/;
const day = /^(?:date|datetime|published|date-display-single)$|(?:^|[-_])date$/;

const words = (region: number, list: string): [string, number][] => list.split(" ").map((word) => [word, region]);

/** Classes and ids of the site's systems for what is no text of a page. */
const regions: ReadonlyMap<string, number> = new Map([
  ...words(menu, "menu nav navbar navigation breadcrumb breadcrumbs skip-link skip-links skiplinks skip-nav skip"),
  ...words(menu, "element-focusable focusable block-menu language-switcher-language-url"),
  ...words(
    footer,
    "footer site-footer page-footer region-footer pager pager__items pagination addtoany_list sharethis",
  ),
]);

/** The region that an id or a class stands for; 0 for most. */
export function regionOfWord(word: string): number {
  return regions.get(word) ?? 0;
}

/** How many values of `class` are remembered: a page has some dozens of them, again and again. */
const mostKnown = 500;

/** Reads values of `class`, each once. */
export class ClassReader {
  readonly #known = new Map<string, ClassFacts>();

  read(classes: string | undefined): ClassFacts {
    if (classes === undefined || classes === "") return plain;
    const known = this.#known.get(classes);
    if (known !== undefined) return known;
    const facts = factsOf(classes.toLowerCase().split(white));
    if (this.#known.size < mostKnown) this.#known.set(classes, facts);
    return facts;
  }
}

const white = /[ \t\n\f\r]+/;

function factsOf(list: readonly string[]): ClassFacts {
  let region = 0;
  let field: ClassFacts["field"] = null;
  for (const word of list) {
    region |= regionOfWord(word) | (caption.test(word) ? picture : 0);
    field ??= value.test(word) ? "value" : values.test(word) ? "values" : null;
  }
  const isHidden = list.some((word) => hides.has(word)) && !list.some((word) => showsAgain.test(word));
  return { hides: isHidden, region, field, isDay: list.some((word) => day.test(word)) };
}
