/** The scripts in which releases are written. */
export type Script = "latin" | "cyrillic" | "armenian" | "georgian" | "arabic";

/** A text with fewer letters tells nothing. */
const fewestLetters = 10;

/** The script that most letters of a text belong to, or `null` where there are too few letters or another script prevails. */
export function scriptOf(text: string): Script | null {
  const counts = { latin: 0, cyrillic: 0, armenian: 0, georgian: 0, arabic: 0, other: 0 };
  let ascii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)) ascii++;
    else if (code >= 0xc0) counts[blockOf(code)]++;
  }
  counts.latin += ascii;
  const [script, count] = Object.entries(counts).reduce((most, next) => (next[1] > most[1] ? next : most));
  return count < fewestLetters || script === "other" ? null : (script as Script);
}

function blockOf(code: number): Script | "other" {
  if (code < 0x300 || (code >= 0x1e00 && code < 0x1f00)) return "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x530 && code < 0x590) return "armenian";
  if (code >= 0x600 && code < 0x780) return "arabic";
  return (code >= 0x10a0 && code < 0x1100) || (code >= 0x1c90 && code < 0x1cc0) ? "georgian" : "other";
}
