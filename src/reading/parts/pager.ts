/** A pager is short: a dozen numbers and the words around them. */
const longest = 120;

/** The words and marks of a pager, and of the line that counts the results. */
const words: ReadonlySet<string> = new Set(
  "« ‹ › » < > << >> | – - … ... first last next previous prev page pages current of to results result items show load more".split(
    " ",
  ),
);

/**
 * Whether a line is part of a pager and of nothing else.
 *
 * @example
 * isPager("‹ previous 1 2 3 … next › last »"); // => true
 * isPager("Next steps"); // => false
 */
export function isPager(line: string): boolean {
  if (line.length > longest) return false;
  const parts = line.toLowerCase().split(" ");
  return parts.every((part) => words.has(part) || /^\d{1,6}$/.test(part));
}
