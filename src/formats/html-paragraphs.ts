const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/**
 * Paragraphs as HTML. Readers of feeds take the text of an item for HTML: plain text would lose its paragraphs there, and whatever
 * looks like a tag.
 */
export function htmlParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text.replace(/[&<>\r]/g, (sign) => escapes[sign] as string)}</p>`).join("\n");
}
