import { wellFormed } from "./well-formed.ts";

// A brace is spelled out: BibTeX counts braces, escaped ones too, and one too many ends the entry.
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

// Two of these in a row are one sign of another kind: a dash, a quotation mark.
const ligatures = /([-'`<>,])(?=\1)|[?!](?=`)/g;

/** Text as the value of a field: what LaTeX takes for a command is escaped, white space is folded, control characters are left out. */
export function bibtexText(text: string): string {
  return wellFormed(text)
    .replace(/(?!\s)\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(ligatures, "$&{}");
}

/** An address is taken as it stands; what would end the field, or is no letter of an address, is written in percent. */
export function bibtexAddress(url: string): string {
  return wellFormed(url).replace(/[\s\\{}\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}
