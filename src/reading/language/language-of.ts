import type { LanguageCode } from "../../catalogue/types.ts";
import type { RawPressRelease } from "../../press-releases/record/types.ts";
import { detectLanguage } from "./language.ts";

/** How much of a text decides, and how many of its paragraphs are joined for that. */
const reach = 800;
const mostParagraphs = 3;

/** A title alone that is shorter tells nothing. */
const fewestCharacters = 10;

/** Words that no text of another language has three times, nor all of them so close together. */
const articles = 3;
const points = 6;

/** The language of a release by its title and the beginning of its body. */
export function languageOf({ title, body }: RawPressRelease): LanguageCode | null {
  if (isPlainlyEnglish(body)) return "en";
  if (body.length === 0 && title.length < fewestCharacters) return null;
  return detectLanguage(`${title}\n${body.slice(0, mostParagraphs).join("\n")}`);
}

/**
 * The direct way for nine of ten releases: counts three English words and looks at no other. A text in which it finds fewer goes the long
 * way, which gives the same.
 */
function isPlainlyEnglish(body: readonly string[]): boolean {
  let the = 0;
  for (let i = 0, left = reach; i < body.length && i < mostParagraphs && left > 0; i++) {
    const whole = body[i] as string;
    the += count(whole.length > left ? whole.slice(0, left) : whole, "the ", articles - the);
    if (the >= articles) return true;
    left -= whole.length;
  }
  const first = (body[0] ?? "").slice(0, reach);
  return the > 0 && the * 2 + count(first, "of ", points) + count(first, "and ", points) >= points;
}

/** How often a word, given with the space behind it, stands in a text; counted up to what is enough. */
function count(text: string, word: string, enough: number): number {
  let found = 0;
  for (let at = text.indexOf(word, 1); at >= 0 && found < enough; at = text.indexOf(word, at + word.length))
    if (text.charCodeAt(at - 1) === 32) found++;
  return found;
}
