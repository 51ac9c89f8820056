/** Words that osce.org and its readers put behind the name of what has ended. */
const endings: ReadonlySet<string> = new Set(["closed", "discontinued", "dissolved", "ended", "terminated"]);

/** Words that say when something ended, besides those. */
const noteWords: ReadonlySet<string> = new Set([
  "as",
  "at",
  "since",
  "until",
  "till",
  "from",
  "to",
  "in",
  "on",
  "of",
  "and",
  "former",
  "formerly",
  "mandate",
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
]);

/**
 * Takes off what osce.org adds to a name, given and returned folded: "OSCE" before it, "(closed)" or "(ended 2014)" behind it.
 *
 * @example
 * withoutDecoration("osce office in yerevan closed"); // => "office in yerevan"
 */
export function withoutDecoration(folded: string): string {
  return withoutEnding(folded.startsWith("osce ") ? folded.slice(5) : folded);
}

/** Whether folded words say no more than that and when something ended: "closed", "1992 2008", "ended 31 december 2014". */
export function isNote(folded: string): boolean {
  return folded.split(" ").every((word) => noteWords.has(word) || endings.has(word) || isNumber(word));
}

function withoutEnding(folded: string): string {
  const words = folded.split(" ");
  let end = words.length;
  for (let i = words.length - 1; i > 0 && isNote(words[i] as string); i--) if (endings.has(words[i] as string)) end = i;
  return end === words.length ? folded : words.slice(0, end).join(" ");
}

function isNumber(word: string): boolean {
  return /^\d{1,4}$/.test(word);
}
