import { wellFormed } from "./well-formed.ts";

// A brace is spelled out: BibTeX counts braces, escaped ones too, and one too many ends the entry.
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as the value of a field: what LaTeX takes for a command is escaped, white space is folded, control characters are left out. */
export function bibtexText(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands; what would end the field, or is no letter of an address, is written in percent. */
export function bibtexAddress(url: string): string {
  return wellFormed(url).replace(/[\s\\{}\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}
