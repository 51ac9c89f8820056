import { isAllCapitals } from "../text/letters.ts";
import { type KnownName, knownName } from "./known-names.ts";

/** Words inside a name that stay small, also between hyphens: "Rostov-on-Don", "Frankfurt am Main". */
const small: ReadonlySet<string> = new Set(
  "and of the on upon de del della di du da la le les lui el al am an der im en sur sous i y e pri nad pod u na и на".split(
    " ",
  ),
);

/** Abbreviations that stay capitals. */
const abbreviations: ReadonlySet<string> = new Set(["DC", "USA", "US", "UK", "UN", "NYC"]);

/**
 * A name in capitals as it is written in running text, in the catalogue's spelling where it has the name; a name with small letters
 * stays as printed.
 *
 * @example
 * nameCase("THE HAGUE"); // => "The Hague"
 * nameCase("ISSYK-KUL"); // => "Issyk-Kul"
 * nameCase("КИЕВ"); // => "Киев"
 */
export function nameCase(text: string): string {
  return inNameCase(text, knownName(text));
}

/** As `nameCase`, for a name that was looked up already. */
export function inNameCase(text: string, known: KnownName | undefined): string {
  const spelling = known?.spelling;
  if (spelling !== undefined) return spelling;
  if (!isAllCapitals(text)) return text;
  return text
    .split("/")
    .map((part) => (part === text ? titleCase(part) : nameCase(part)))
    .join("/");
}

function titleCase(name: string): string {
  let cased = "";
  let start = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && !" -‐‑–".includes(name[i] as string)) continue;
    cased += wordCase(name.slice(start, i), start === 0) + (name[i] ?? "");
    start = i + 1;
  }
  return cased;
}

function wordCase(word: string, first: boolean): string {
  if (abbreviations.has(word) || isInitials(word)) return word;
  const lower = lowerCase(word);
  if (!first && small.has(lower)) return lower;
  // "L'AQUILA" has an article before its name, "SLOV'YANSK" a soft sign within it.
  const article = word.length > 3 && "'’".includes(word[1] as string) ? 2 : 0;
  return word.slice(0, article + 1) + lower.slice(article + 1);
}

/** "D.C.": letters with a full stop each. */
function isInitials(word: string): boolean {
  return word.length > 2 && word[1] === "." && word[3] === ".";
}

/** Letter by letter where lower case changes the length: "İ" would gain a dot that stands alone. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : lower.replaceAll("i\u0307", "i");
}
