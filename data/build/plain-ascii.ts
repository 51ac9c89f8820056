import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Escapes what esbuild leaves as it is in the built files: letters beyond ASCII in regular expressions and comments.
 *
 * One such letter makes an engine keep the whole file with two bytes for each letter, and read it more slowly. Lines stay, and with them
 * the source maps, which lead from line to line.
 */
export function plainAscii(folder: string, files: readonly string[]): void {
  for (const name of readdirSync(folder).filter((file) => files.includes(file.replace(/\.c?js$/, "")))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7F]/g, escaped));
  }
}

function escaped(letter: string): string {
  const code = letter.charCodeAt(0).toString(16).toUpperCase();
  return code.length < 3 ? `\\x${code}` : `\\u${code.padStart(4, "0")}`;
}
