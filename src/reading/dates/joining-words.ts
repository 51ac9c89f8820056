// Words between two cities or two days: "VIENNA and WARSAW", "5 и 6 мая", "5. bis 9. Mai".

const conjunctions: ReadonlySet<string> = new Set("and & und et y e i dhe și şi и і та й".split(" "));

/** What stands between the first and the last day of a range. */
const untilWords: ReadonlySet<string> = new Set("to until till au al bis do до по deri".split(" "));

export function isConjunction(word: string): boolean {
  return conjunctions.has(word.toLowerCase());
}

/** Whether a word stands between two days of one month. */
export function joinsDays(word: string): boolean {
  return conjunctions.has(word) || untilWords.has(word);
}
