/**
 * What kind of built-in value it is, in whatever realm it was made – another frame, a `vm`, the sandbox of a test runner – where
 * `instanceof` knows only those of its own.
 *
 * @example
 * kindOf(new Date()); // => "Date"
 * kindOf(new Uint8Array(1)); // => "Uint8Array"
 */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
