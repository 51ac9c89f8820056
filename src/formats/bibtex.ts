import type { PressRelease } from "../press-releases/record/types.ts";
import { bibtexAddress, bibtexText } from "./bibtex-text.ts";
import { type Citation, citations } from "./citation.ts";
import type { NameOptions } from "./json-ld.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/**
 * Writes releases as a bibliography for BibTeX and BibLaTeX, one `@online` for each, in UTF-8. The author is the source as it was called on
 * the day, with the OSCE's name in front. It stands in braces of its own, so that no style takes it for a person. Keys
 * are unique within the list.
 *
 * A bibliography does not hold the text, the last day, countries, the ids of places and other addresses; BibTeX folds white space, and
 * control characters are left out. Half a surrogate pair becomes U+FFFD.
 *
 * @throws RangeError where an option or an id is not known.
 * @throws TypeError where the releases cannot be iterated, or one of them is no record.
 * @example
 * const bibliography = toBibtex(releases);
 * bibliography.slice(0, 20); // => "@online{osce-900001,"
 * bibliography.includes("author = {{OSCE Mission to Moldova}}"); // => true
 */
export function toBibtex(releases: Iterable<PressRelease>, options: NameOptions = {}): string {
  return citations(releases, options, "toBibtex").map(entryOf).join("\n");
}

function entryOf({ key, genre, authors, publisher, keywords, release }: Citation): string {
  const { title, date, language, places, urls, provenance } = release;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", `{${authors.map((name) => `{${bibtexText(name)}}`).join(" and ")}}`],
    ["title", `{{${bibtexText(title)}}}`],
    ["date", date === null ? undefined : `{${date}}`],
    ["year", date === null ? undefined : `{${date.slice(0, 4)}}`],
    ["month", date === null ? undefined : months[Number(date.slice(5, 7)) - 1]],
    ["type", braced(genre)],
    ["howpublished", braced(genre)],
    ["organization", braced(publisher)],
    ["location", braced(places.map(({ text }) => text).join("/"))],
    ["keywords", braced(keywords.join(", "))],
    ["langid", language === null ? undefined : `{${language}}`],
    ["url", urls[0] === undefined ? undefined : `{${bibtexAddress(urls[0])}}`],
    ["urldate", provenance.retrieved === undefined ? undefined : `{${provenance.retrieved}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@online{${key},\n${lines.join(",\n")}\n}\n`;
}

function braced(text: string): string | undefined {
  return text === "" ? undefined : `{${bibtexText(text)}}`;
}
