/** The text with the sign for what cannot be decoded in place of half a surrogate pair: a file in UTF-8 cannot hold one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
