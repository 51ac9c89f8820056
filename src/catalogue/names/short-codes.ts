// Texts come here as `typedText` gives them.

/**
 * Whether a text is as short as a code, among ids that are codes of States or languages. One letter more or less makes the code of
 * another country of it, so such a text is compared with no other.
 *
 * @example
 * isShortCode("UK", ["DK", "UA"]); // => true
 * isShortCode("odir", ["odihr", "rfom"]); // => false
 */
export function isShortCode(text: string, ids: readonly string[]): boolean {
  return areCodes(ids) && /^[a-z0-9]{1,3}$/i.test(text);
}

/** Lists of codes are told by their first: all of a list are made alike. */
function areCodes([first = ""]: readonly string[]): boolean {
  return /^(?:[A-Z]{2,4}|[a-z]{2})$/.test(first);
}

/** The id that a text spells in another case. */
export function inOtherCase(text: string, ids: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  return ids.find((id) => id.toLowerCase() === wanted);
}
