/** Longer lines are paragraphs, and how long they are tells nothing more. */
const farthest = 400;

/** The words of a line, counted only as far as it matters. */
export function countWords(line: string): number {
  return line.slice(0, farthest).split(" ").length;
}
