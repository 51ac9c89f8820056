import type { LanguageCode } from "../../catalogue/types.ts";

/** Letters of other languages written in Cyrillic: the Turkic ones, Tajik, Belarusian, Serbian, Macedonian. */
const others = /[әғқңөұүһӣӯҳҷўјљњђћџѓќѕ]/i;
const ukrainian = /[іїєґ]/i;
const russian = /[ыэ]/i;

/**
 * Tells Russian and Ukrainian by letters alone, for texts too short to hold many frequent words: Ukrainian has "і" and no "ы", Russian the reverse.
 * `null` where the letters do not decide.
 *
 * @example
 * eastSlavicOf("Наблюдатели продолжают работу двух областей"); // => null
 * eastSlavicOf("Наблюдатели вернулись, работы продолжены"); // => "ru"
 */
export function eastSlavicOf(text: string): LanguageCode | null {
  if (others.test(text)) return null;
  const isUkrainian = ukrainian.test(text);
  const isRussian = russian.test(text);
  if (isUkrainian === isRussian) return null;
  return isUkrainian ? "uk" : "ru";
}
