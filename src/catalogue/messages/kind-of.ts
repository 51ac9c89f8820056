/**
 * Says what kind of built-in value a value is. It also knows values of other realms (another frame, a `vm`, the sandbox of a test runner),
 * which `instanceof` does not recognise.
 *
 * @example
 * kindOf(new Date()); // => "Date"
 * kindOf(new Uint8Array(1)); // => "Uint8Array"
 */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
