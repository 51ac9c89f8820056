/** The labels of an event on the redesigned site, each alone on its line or with its value behind it, by what they ask. */
const labels: ReadonlyMap<string, string> = new Map([
  ...entries("when", "when|date and time|date & time|when?|когда|коли|kada|kur|când|wann|quand"),
  ...entries("where", "where|venue|location|where?|где|де|gdje|gde|ku|unde|wo|où"),
  ...entries(
    "who",
    "organized by|organised by|organizer|organiser|organizers|organisers|hosted by|организатор|організатор|organizator|organizuar nga",
  ),
]);

function entries(asks: string, words: string): [string, string][] {
  return words.split("|").map((word) => [word, asks]);
}

/** How far down a page they stand. */
const mostLines = 16;
const longest = 24;

/** The words before a colon, or of a whole line that is short enough: "When: 5 May 2025", "When". */
function labelOf(line: string): string {
  const colon = line.slice(0, longest + 1).indexOf(":");
  const words = colon >= 0 ? line.slice(0, colon) : line.length > longest ? "" : line;
  return words
    .toLowerCase()
    .replace(/^[-*•·] /, "")
    .trim();
}

/**
 * The label that shows a page to be that of an event: one of two or more that ask when, where and by whom. `null` for any other page.
 *
 * @example
 * eventLine(["A title", "When", "Where", "Organized by"]); // => "When"
 */
export function eventLine(lines: readonly string[]): string | null {
  const asked = new Set<string>();
  let first: string | null = null;
  for (const line of lines.slice(0, mostLines)) {
    const asks = labels.get(labelOf(line));
    if (asks === undefined) continue;
    asked.add(asks);
    first ??= line;
  }
  return asked.size > 1 ? first : null;
}
