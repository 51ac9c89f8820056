import type { Attributes } from "./attributes.ts";
import type { ClassFacts } from "./class-facts.ts";

/** What web archives put into the pages they keep. */
const toolbars: ReadonlySet<string> = new Set(["wm-ipp", "wm-ipp-base", "wm-ipp-print", "wm-ipp-inside", "donato"]);

/** Whether an element is not shown to a reader of the page. */
export function isHidden(name: string, { hidden, style, id }: Attributes, { hides }: ClassFacts): boolean {
  // The text of a page may be hidden until a script shows it.
  if (name === "body" || name === "html") return false;
  if (hidden !== undefined && hidden.toLowerCase() !== "until-found") return true;
  if (id !== undefined && toolbars.has(id)) return true;
  return hides || (style !== undefined && isStyledAway(style));
}

function isStyledAway(style: string): boolean {
  const plain = style.replace(/[ \t\n\f\r]+/g, "").toLowerCase();
  return plain.includes("display:none") || plain.includes("visibility:hidden");
}
