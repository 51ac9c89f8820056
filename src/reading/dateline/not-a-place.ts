/** Words that begin a sentence, in the languages of the website. */
const openers: ReadonlySet<string> = words([
  "a an the this that these those on in at by from to for of with without since until during after before between under while when where as if it its he she we they there his her our",
  "today yesterday tomorrow now monday tuesday wednesday thursday friday saturday sunday",
  "january february march april may june july august september october november december",
  "в на во из от с со по при у від з до сегодня вчера завтра сьогодні",
  "u na od do dana danas jučer juče sutra në më sot dje nesër din azi astăzi ieri mâine",
  "am im heute gestern hier oggi ieri nel hoy ayer",
]);

/** Articles, which begin sentences and, in capitals, names such as "LA TOJA". */
const articles: ReadonlySet<string> = words(["la le les il lo gli el los las der die das"]);

/** Words of titles, offices and notices: a name that holds one anywhere is no place. */
const titles: ReadonlySet<string> = words([
  "mr mrs ms dr sir prof professor ambassador minister president secretary director chairman chairperson chair chairmanship chairpersonship commissioner representative deputy",
  "osce csce odihr hcnm rfom nato un eu eulex unmik coe smm om ministerial council parliamentary assembly mission presence office project",
  "press release releases statement statements news item update updated report spot daily weekly media advisory alert notice note correction corrected corrects corrigendum version reissued reissue",
  "act convention conference treaty charter declaration document recommendations guidelines summit meeting agreement agreements protocol memorandum decision process group committee court forum university government parliament ministry",
  "attention embargo embargoed urgent summary background date page photo video caption source contact contacts interview speech remarks opinion feature story event following please issued",
  "обсе бдипч миссия пресс-релиз сообщение заявление обновление исправление обсє місія",
  "oebs oess misija saopštenje saopćenje priopćenje misioni misiunea",
]);

function words(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/**
 * Whether the words of a name that the catalogue does not have speak against its being a place.
 *
 * @example
 * isNoPlace(["Ambassador", "Smith"]); // => true
 * isNoPlace(["Bad", "Ischl"]); // => false
 */
export function isNoPlace(name: readonly string[]): boolean {
  const first = name[0] ?? "";
  const opener = first.toLowerCase();
  if (articles.has(opener) && (name.length === 1 || first !== first.toUpperCase())) return true;
  return openers.has(opener) || name.some((word) => titles.has(word.toLowerCase()));
}
