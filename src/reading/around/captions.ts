import { isAllCapitals } from "../text/letters.ts";
import { foldedStart } from "./folded-start.ts";

/** Longer lines are paragraphs, whatever stands at their end. */
const longestCaption = 400;
const longestCredit = 70;

/** What a credit names before the slash, or alone: "(OSCE/Name)", "(OSCE)". */
const organizations: ReadonlySet<string> = new Set(
  "osce osce pa oscepa osze osce odihr odihr обсе обсє обсе бдипч oebs oess osbe agit еоbs photo foto фото".split(" "),
);

/** Words that begin a credit: "Photo: Name", "© OSCE/Name". */
const beginnings: readonly string[] = ["photo", "foto", "фото", "image", "picture", "credit", "courtesy", "photograph"];

/** Their first letters: hardly any other line is looked at further. */
const initials = "PpFfФфIiCc";

/**
 * Whether a line is the caption of a picture: it ends with a credit.
 *
 * @example
 * isCaption("The Head of Mission (l) meets a mayor, 5 May 2015. (OSCE/Ana Primer)"); // => true
 * isCaption("The Office for Democratic Institutions and Human Rights (ODIHR)"); // => false
 */
export function isCaption(line: string): boolean {
  if (line.length > longestCaption) return false;
  const first = line.charCodeAt(0);
  // "©" begins a credit of its own.
  if (first === 0xa9) return line.length < 200;
  const end = endOfCredit(line);
  if (end > 0) {
    const open = line.lastIndexOf("(", end);
    if (open < 0 || end - open >= longestCredit) return false;
    const words = line.slice(open + 1, end).trim();
    return isCredit(words, open) || (organizations.has(words.toLowerCase()) && isEnded(line.slice(0, open)));
  }
  return line.length < 160 && isPhotoLine(line);
}

/** A sentence, or a day with its year: "(OSCE)" behind the name of the Organization is no credit. */
function isEnded(words: string): boolean {
  return /(?:\.|\p{Ll} \d{4}) $/u.test(words.slice(-12));
}

/** The offset of the bracket that closes a line, with or without a full stop behind it. */
function endOfCredit(line: string): number {
  const last = line.charCodeAt(line.length - 1);
  if (last === 41) return line.length - 1;
  return last === 46 && line.charCodeAt(line.length - 2) === 41 ? line.length - 2 : -1;
}

/** "OSCE/Name", "Photo: Name", "courtesy of …", "© …"; an abbreviation such as "OSCE/ODIHR" is no name of a person. */
function isCredit(words: string, at: number): boolean {
  if (words.startsWith("©") || isPhotoLine(words)) return true;
  const slash = words.indexOf("/");
  if (slash < 0) return at > 0 && words.toUpperCase() === "OSCE PHOTO";
  const before = words.slice(0, slash).trim();
  const name = words.slice(slash + 1).trim();
  if (name === "" || isAllCapitals(name)) return false;
  const isOrganization = organizations.has(before.toLowerCase()) || foldedStart(before) === "osce";
  return isOrganization
    ? !/\d{3}/.test(name)
    : isAllCapitals(before) && /^\p{Lu}\p{Ll}+(?:[ .-]+\p{Lu}\p{Ll}*)+$/u.test(name);
}

/** "Photo: OSCE/Name", "Photo by Name", "Photo courtesy of …". */
function isPhotoLine(line: string): boolean {
  if (!initials.includes(line[0] ?? " ")) return false;
  const word = /^[\p{L}]+/u.exec(line.slice(0, 20))?.[0] ?? "";
  if (!beginnings.includes(word.toLowerCase())) return false;
  const rest = line.slice(word.length);
  return /^\s*(?::|©|\/|by\s\p{Lu}|courtesy\b|credits?\s*:|of\s\p{Lu}|caption\s*:)/u.test(rest);
}
