import { isDigit } from "../text/letters.ts";

// Words that stand in printed dates beside day, month and year.

/** What follows a year: "26. novembar 2025. godine", "28 октября 2019 года", "5 may 2019-cu il". */
const yearWords: ReadonlySet<string> = new Set(
  "godine godina godinu god g године годину года год году г роке року рік р година il yil йил жыл жылы жылғы жылдын сол соли թ թվականի թվական წ წელი წლის".split(
    " ",
  ),
);

/** Abbreviations among them: the full stop behind belongs to them. */
const shortYearWords: ReadonlySet<string> = new Set(["god", "g", "год", "г", "р", "թ", "წ"]);

/** Weekdays of the languages in which they were seen or are likely. */
const weekdays: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "понедельник вторник среда четверг пятница суббота воскресенье",
    "понеділок вівторок середа четвер п'ятниця субота неділя",
    "ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "lunes martes miércoles jueves viernes sábado domingo",
    "luni marți miercuri joi vineri sâmbătă duminică",
  ].flatMap((words) => words.split(" ")),
);

export function isYearWord(word: string): boolean {
  return yearWords.has(word);
}

export function isShortYearWord(word: string): boolean {
  return shortYearWords.has(word);
}

/** Whether a word, in any case, is the name of a weekday. */
export function isWeekday(word: string): boolean {
  return word.length > 2 && word.length < 13 && weekdays.has(word.toLowerCase());
}

/** Abbreviations that sites print before a day in numbers, from Sunday on. */
const shortWeekdays: readonly (readonly string[])[] = [
  "sun sunday dim dom so sonntag dimanche domenica domingo вс нд ned нед dum sunday",
  "mon monday lun mo montag lundi lunedì lunes пн pon понедельник понеділок",
  "tue tues tuesday mar di dienstag mardi martedì martes вт uto вторник вівторок",
  "wed wednesday mer mié mi mittwoch mercredi mercoledì miércoles ср sri sre среда середа",
  "thu thur thurs thursday jeu gio jue do donnerstag jeudi giovedì jueves чт čet четверг четвер",
  "fri friday ven vie fr freitag vendredi venerdì viernes пт pet пятница п'ятниця",
  "sat saturday sam sab sáb sa samstag samedi sabato sábado сб sub суббота субота",
].map((words) => words.split(" "));

/** The number of a weekday, 0 for Sunday; `null` for any other word. */
export function weekdayNumber(word: string): number | null {
  const at = shortWeekdays.findIndex((words) => words.includes(word.toLowerCase()));
  return at < 0 ? null : at;
}

/** Articles before a date: "le 5 mai 2021", "am 5. Mai 2021", "më 5 maj 2021". */
const articles: readonly string[] = ["le ", "du ", "am ", "den ", "el ", "il ", "lì ", "më ", "dana "];

/** The offset behind the article that a date begins with. */
export function behindDateArticle(text: string, at: number): number {
  return articles.some((article) => text.startsWith(article, at)) && isDigit(text.charCodeAt(text.indexOf(" ", at) + 1))
    ? text.indexOf(" ", at) + 1
    : at;
}
