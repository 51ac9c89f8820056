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

let prefixes: ReadonlyMap<string | null, LanguageCode> | undefined;

/** The language that a segment stands for; `null` for every other segment. */
export function languageOfSegment(segment: string): LanguageCode | null {
  prefixes ??= new Map((Object.values(languages) as Language[]).map(({ sitePrefix, id }) => [sitePrefix, id]));
  const name = segment.toLowerCase();
  return prefixes.get(name) ?? (isLanguageCode(name) ? name : null);
}
