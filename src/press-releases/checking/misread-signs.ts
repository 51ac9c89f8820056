// A letter beyond ASCII has two to four bytes in UTF-8: one of C2 to F4, and others of 80 to BF. Read in an encoding with a byte for each letter,
// the first becomes a letter with an accent, and each of the others a sign or a letter that seldom stands behind it. What is told is what no
// language writes: capitals with an accent end words too, and may have a quotation mark, a dash or a space behind them.

/** What the bytes 80 to BF are in windows-1252, and A0 to BF in Latin-1, whose controls are a sign of their own. */
const rest = "\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/** Those of them that stand behind no letter, as quotation marks, dashes, spaces, notes and trade marks do. */
const stray = "¡-¦¨¬¯´-¶¸¼-¿ƒˆ‰˜";

/** Others that no letter stands right behind. */
const closing = "§©«®°±²³¹»·‚„†‡‹›“”™•€";

const small = "a-zß-öø-ÿ";
const capital = "A-ZÀ-ÖØ-Þ";
const letter = "A-Za-zÀ-ÖØ-öø-ÿ";

/** Behind anything but a capital: a word in capitals may end in the letter. */
const notShouted = "(?:^|[^A-ZÀ-ÖØ-Þ])";

const asWindows1252 = (): readonly string[] => [
  // A capital behind a small letter: "KoÅ¡ice", "IaÈ™i", "siÄ™".
  `[${small}]([Â-ÖØ-Þ][${rest}])`,
  // "Ã©" whatever stands around it; "Ã–sterreich", but not "MANHÃ–"; "Ã " and "3 Ã— 4".
  `Ã[${stray}ªº©±²³·†‡Š‹ŒŽšœžŸ€]`,
  `Ã[§«°®¹»‚„…–—‘“”•™›](?=[${letter}])`,
  `(?:^|[^${letter}])(Ã[\u00A0—])`,
  "Ã\u00A0(?=\\s|$)",
  // "Â°", "Â«", "Â "; not the letter between quotation marks.
  "(?:^|[^«»])(Â[\u00A0-\u00BF])",
  // Letters of Central Europe, the Baltic States and Türkiye: "Å¾ena", "GDAÅƒSK", "JÅ«rmala", "Ä°zmir", "Å“il", "Å’uvre".
  `[ÄÅ][${stray}ªºŠŒŽœŸ]|Å[šž]|Ä[šž](?![${small}])`,
  `[ÄÅ][${stray}${closing}](?=[${small}])|[ÄÅ][±²³†‡€](?=[${capital}])`,
  `[ÄÅ][‘’](?=[${small}]{2})`,
  // "È™i", "É™hali", "Ê»", "VÆ°Æ¡ng": Romanian, Azerbaijani, Uzbek, Vietnamese.
  `(?:È[˜™š›]|É™|Ê[»¼¿]|Æ[¡°])(?=[${small}])`,
  // Greek, and Cyrillic: a letter alone, or two of any.
  `${notShouted}(Î[¡-¦¨-ª¬®¯±-¶¸-º¼-¿†ˆ‰ŠŒŽ˜šœžŸ]|Ï[€‚ƒ„†‡ˆ‰ŠŒŽ])`,
  `${notShouted}(Ð[¡-¦¨-ª¬®-º¼-¿€ƒ†‡ˆ‰ŠŒŽ˜šœžŸ]|Ñ[€ƒ†‡ˆ‰ŠŒŽ])`,
  `[ÐÑ][${rest}][ÐÑÒÓ][${rest}]|[ÒÓ][${rest}][ÐÑ][${rest}]`,
  // Hebrew, Arabic and Armenian: two letters.
  "(?:×[\u00A0-ª‘’“”•–—˜™š›œžŸ]){2}",
  `(?:Ø[¡-º]|[ÙÚÛ][${rest}]){2}`,
  `[ÔÕÖ][${rest}]Õ[¡-ª¬®-º¼-¿]|Õ[¡-ª¬®-º¼-¿]Ö[€‚ƒ„…†]`,
  // Three bytes and four: "â€“", "â‚¬", "â„–", "âˆ’", the mark at the beginning of a file, Georgian, Vietnamese, Thai, signs of feelings.
  `â(?:€|[‚„†ˆ‰˜™œ][${rest}]|–[ª¶º¼])|ï»¿|ï[¬¼¿][${rest}]|áƒ|áº[${rest}]|á»[¡-ª¬®-º¼-¿€ƒ†‡ˆ‰Š˜œŸ]|à¸|ðŸ`,
  `(?:[à-ï][${rest}]{2}){2}`,
];

/** What the bytes 80 to BF are in windows-1251, as far as they are letters of languages with another alphabet than Russian. */
const rest1251 = "ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕї";

const asWindows1251 = (): readonly string[] => [
  // Letters that stand beside each other in no language.
  "(?:[РС][\u00A0-\u00BF\u0402-\u040F\u0452-\u045F‘’“”•–—™€‚„…†‡‰‹›]){2}",
  // Punctuation, and what stands before a sign: "В°C".
  "вЂ.?|(?:^|[^\u0400-\u04FF])(В[§©®°])",
  // Letters with an accent among plain ones: "MГјller", "KoЕЎice", "ЕЎkoda". В and Е may stand in a Latin word by mistake, but before no such letter.
  `[A-Za-z](Г[\u00A4-\u00BB${rest1251}‡‰]|[ВДЕ][${rest1251}]|[ДЕ][„‚†‡‰‹«§©®°±µ¶·»¬¦¤№](?=[a-z]))|[ГДЕ][${rest1251}](?=[a-z])`,
];

/** What the bytes 80 to BF are in windows-1250. */
const rest1250 = "\u00A0¤¦-©«-®°±´-¸»ˇ˘ŁĄŞŻ˛łąşĽ˝ľż€‚„…†‡‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžź";

const asWindows1250 = (): readonly string[] => [
  // "cafĂ©", "Ă¶l", but not "CASĂ»".
  `[${small}](Ă[${rest1250}])|${notShouted}(Ă[¤¦-©¬®°±´-¸Ľˇ])|Ă[¤¦-©«¬®°±´-¸»Ľˇ](?=[A-Za-z])`,
  // "DaÄŤiÄ‡", "Ĺˇ", "ĹľivĂˇ".
  `${notShouted}(ÄŤ)|ĹŤ|[ÄĹ][†‡‰ˇ]|Ĺ[¤¦¨¬´µ¶¸˘˛˝ľżĽŻł]|Ä[ŚŹśť˛˘˝]`,
  // Cyrillic: two letters.
  `(?:[ĐŃ][${rest1250}]){2}`,
];

/** Letters of Latin-1 that lists of letters and rare words hold alone, in Germanic languages, Icelandic and Spanish; and the signs among them. */
const plainAccents = "ÁÄÅÆÉÍÐÑÓÖØÚÝÞÜßáäåæéíðñóöøúýþü×÷";

/** Behind it a run of letters begins, one of which is another. */
const runOf = (before: string): string =>
  `(?:^|[^${before}À-ÿ])(?=[${plainAccents}]*[ÀÂÃÇÈÊËÌÎÏÒÔÕÙÛàâãçèêëìîïòôõùûÿ])`;

const ofWindows125x = (): readonly string[] => [
  // Cyrillic or Greek read as Latin-1: as many letters beyond ASCII in a row as no word of another script has; "×" and "÷" are letters too.
  `${runOf("")}([À-ÿ]{5,})`,
  `${runOf("A-Za-z")}([À-ÿ]{4}|[À-ÿ]{3},? [À-ÿ]{2,}|[À-ÿ]{1,2} [À-ÿ]{3})(?![A-Za-zÀ-ÿ])`,
  "[À-ÿ][¿³][À-ÿ]",
];

/** How one encoding shows in another: what a text with any of the signs holds, and the signs. The piece is the group of a sign, where it has one. */
export interface Misreading {
  readonly first: RegExp;
  readonly signs: readonly RegExp[];
}

let known: readonly Misreading[] | undefined;

/** What tells that a text was read in a wrong encoding, beside controls and U+FFFD. */
export function misreadings(): readonly Misreading[] {
  known ??= [
    misreading(`[Â-ô][${rest}]`, asWindows1252()),
    misreading("[ВГДЕРС][^\0-\x9Fа-яА-Я]|вЂ", asWindows1251()),
    misreading(`[ÄĂĹĐŃ][${rest1250}]`, asWindows1250()),
    misreading("[À-ÿ][À-ÿ¿³][À-ÿ]", ofWindows125x()),
  ];
  return known;
}

function misreading(first: string, signs: readonly string[]): Misreading {
  return { first: new RegExp(first), signs: signs.map((sign) => new RegExp(sign)) };
}
