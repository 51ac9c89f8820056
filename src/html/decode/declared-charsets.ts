import type { CharsetOrigin } from "./charset-origin.ts";

/** What a page, or its response, says its character set is. */
export interface DeclaredCharset {
  readonly label: string;
  readonly from: Extract<CharsetOrigin, "http" | "meta">;
}

/** How far into a page its declaration is looked for: archives put scripts of their own before it. */
const reach = 32_768;

/** A longer tag is none that declares something. */
const longestTag = 500;

const meta = /<meta\b|<\?xml\b/gi;
const named = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;
const bare = /^\s*["']?([\w:.-]{1,40})["']?\s*$/;

/** The character set that the first bytes of a text name. */
export function bomCharset([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** What the header of the response names, then what the page does. */
export function declaredCharsets(bytes: Uint8Array, header: string | undefined): readonly DeclaredCharset[] {
  const declared: DeclaredCharset[] = [];
  const sent = header === undefined ? undefined : (named.exec(header) ?? bare.exec(header))?.[1];
  if (sent !== undefined) declared.push({ label: sent, from: "http" });
  const own = metaCharset(headOf(bytes));
  if (own !== undefined) declared.push({ label: own, from: "meta" });
  return declared;
}

/** The beginning of a page, by a character for each byte: what is looked for in it is ASCII. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, reach));
}

function metaCharset(head: string): string | undefined {
  for (const { index } of head.matchAll(meta)) {
    const tag = head.slice(index, index + longestTag);
    const end = tag.indexOf(">");
    const label = named.exec(end < 0 ? tag : tag.slice(0, end))?.[1]?.toLowerCase();
    // If the tag can be read byte by byte, the page does not have two bytes a character.
    if (label !== undefined) return label.startsWith("utf-16") ? "utf-8" : label;
  }
  return undefined;
}
