import type { Cut } from "./parts/read-options.ts";

/** What the navigation of a page tells of the copy. */
export interface Navigation {
  /** The year that the country menu names as that of the Chair. */
  readonly chairpersonshipYear?: number;
}

const inTheChair: readonly string[] = ["OSCE Chairpersonship ", "OSCE Chairmanship "];

/** Reads the navigation among the cuts of a page. */
export function navigationOf(cuts: readonly Cut[]): Navigation {
  for (const { name, text } of cuts) {
    if (name !== "navigation") continue;
    const year = chairIn(text);
    if (year !== null) return { chairpersonshipYear: year };
  }
  return {};
}

function chairIn(text: string): number | null {
  for (const words of inTheChair) {
    const at = text.indexOf(words);
    const year = at < 0 ? "" : text.slice(at + words.length, at + words.length + 4);
    if (/^\d{4}$/.test(year)) return Number(year);
  }
  return null;
}
