/** A line of a text by its offsets, so that looking at lines copies nothing. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line that begins at an offset. */
export function lineAt(text: string, start: number): Line {
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

/** The nearest line above that is not blank. */
export function lineAbove(text: string, start: number): Line | null {
  for (let end = start - 1; end >= 0; ) {
    // `lastIndexOf` takes a negative offset for zero, and would find a newline there once more.
    const from = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    if (text.slice(from, end).trim() !== "") return { start: from, end };
    end = from - 1;
  }
  return null;
}

/** The first offset of a line that begins with a label, at or behind `from`; -1 where there is none. */
export function indexOfLine(text: string, label: string, from = 0): number {
  if (from === 0 && text.startsWith(label)) return 0;
  const at = text.indexOf(`\n${label}`, Math.max(0, from - 1));
  return at < 0 ? -1 : at + 1;
}

/** A stretch of a text as its lines that are not blank, trimmed. */
export function paragraphs(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const paragraph = wordsOf(text, line);
    if (paragraph !== "") found.push(paragraph);
    at = line.end + 1;
  }
  return found;
}

/** The first lines that are not blank, as offsets; at most so many. */
export function firstLines(text: string, most: number): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < text.length && found.length < most; ) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 32) {
      at++;
      continue;
    }
    const line = lineAt(text, at);
    found.push(line);
    at = line.end + 1;
  }
  return found;
}

/** The words of a line. */
export function wordsOf(text: string, line: Line): string {
  return text.slice(line.start, line.end).trim();
}
