import { isLanguageCode, languages } from "../../catalogue/collections/languages.ts";
import type { Language, LanguageCode } from "../../catalogue/types.ts";

/** One segment for Bosnian, Croatian and Serbian together: which of them, only the text tells. */
const shared = "hbs";

/** Whether the first segment of a path says a language; alone it may be a page of its own. */
export function hasLanguage(segments: readonly string[]): boolean {
  const first = segments[0]?.toLowerCase();
  return first !== undefined && segments.length > 1 && (first === shared || languageOfSegment(first) !== null);
}

/** A path without the segment that says its language. */
export function withoutLanguage(segments: readonly string[]): readonly string[] {
  return hasLanguage(segments) ? segments.slice(1) : segments;
}

/** The language that a segment stands for; `null` for every other segment. */
export function languageOfSegment(segment: string): LanguageCode | null {
  const entries = Object.values(languages) as Language[];
  const name = segment.toLowerCase();
  return entries.find(({ sitePrefix }) => sitePrefix === name)?.id ?? (isLanguageCode(name) ? name : null);
}
