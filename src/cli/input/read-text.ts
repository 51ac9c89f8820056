import { largestPage } from "./compressed.ts";
import { openBytes, wholeBytes } from "./open-bytes.ts";
import { Unreadable } from "./unreadable.ts";

/** How the text of a page of HTML begins. */
const html = /^[\s\ufeff]*<(?:!doctype|!--|\?xml|html|head|body|div|p|h1|table|article|main|section)\b/i;

/** The text of a file: of HTML the lines that a person sees. @throws Unreadable where it is no text */
export async function readText(path: string, charset: string | undefined): Promise<string> {
  const { decodeHtml, htmlToPage } = await import("../../html.ts");
  const source = await openBytes(path);
  const bytes = await wholeBytes(source, largestPage);
  const { text } = decodeHtml(bytes, charset);
  if (text.includes("\0")) throw new Unreadable(source.name, "is no text: it holds zero bytes");
  return html.test(text) || /\.x?html?(?:\.gz)?$/i.test(path) ? htmlToPage(text).text : text;
}
