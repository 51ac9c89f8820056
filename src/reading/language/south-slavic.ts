import type { LanguageCode } from "../../catalogue/types.ts";

// Beginnings of words in which the standards differ: the old vowel yat is "ije" or "je" in three of them and "e" in Serbian;
// Croatian has month names and office words of its own. Words that name a country decide nothing.

const croatian =
  "siječnj veljač ožujk travnj svibnj lipnj srpnj kolovoz rujn listopad studeno prosinc suradnj priopćenj tisuć tjedan tjedn europsk povjerenstv sudjelova djelatnik glede uporab tijek izvješć veleposlan".split(
    " ",
  );
const montenegrin = "nijesu nijesam nijesmo sjutra đe śutra".split(" ");
const ijekavian =
  "vijeć vrije mjest vjer mjer djec djel djev dvije prije uvijek riječ riješ rješ izvješt sjed cijel bijel lijep lijek dijel nedjelj ponedjelj srijed sljede slijed obavije svijet snijeg vijest primjer mijenj smjer ovdje gdje poslije provjer sprječ povjer zahtjev čovje bezbjed posjet podsje".split(
    " ",
  );
const ekavian =
  "vreme mesta mesto mere dece deca deo delov dve uvek reč reši reše izvešt sednic celo celi nedelj ponedelj sreda sredu slede sled obavešt svet vest primer menja smer ovde gde posle proveri spreč povere zahtev čovek bezbed poset podset".split(
    " ",
  );

/**
 * Tells Bosnian, Croatian, Montenegrin and Serbian texts in Latin letters apart by words in which they differ. `null` where none occurs.
 *
 * @example
 * southSlavicOf(["sljedeće", "sjednice", "vijeća"]); // => "bs"
 * southSlavicOf(["sledeće", "sednice"]); // => "sr"
 */
export function southSlavicOf(words: readonly string[]): LanguageCode | null {
  if (count(words, montenegrin) > 0) return "cnr";
  const counts = { hr: count(words, croatian), je: count(words, ijekavian), e: count(words, ekavian) };
  if (counts.hr > 0 && counts.hr >= counts.e) return "hr";
  if (counts.je === counts.e) return null;
  return counts.je > counts.e ? "bs" : "sr";
}

function count(words: readonly string[], beginnings: readonly string[]): number {
  return words.reduce((sum, word) => (beginnings.some((beginning) => word.startsWith(beginning)) ? sum + 1 : sum), 0);
}
