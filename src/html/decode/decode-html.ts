import { said } from "../../catalogue/messages/said.ts";
import type { CharsetOrigin } from "./charset-origin.ts";
import { bomCharset, declaredCharsets } from "./declared-charsets.ts";
import { charsetNamed, decodeAs } from "./decode-as.ts";
import { guessCharset } from "./guess-charset.ts";
import { assertBytes, plainBytes } from "./page-bytes.ts";

/** The text of a page, and how its bytes were read. */
export interface DecodedHtml {
  readonly text: string;
  /** Name of the character set, as the Encoding Standard writes it: `"windows-1251"`. */
  readonly label: string;
  readonly from: CharsetOrigin;
}

/**
 * Decodes the bytes of a page. A declaration counts only where the bytes are valid in what it names; a page may be cut at any byte.
 *
 * @param charset What the header `Content-Type` of the response names, or the whole of its value.
 * @throws TypeError where the bytes are no `Uint8Array`.
 * @example
 * const bytes = new TextEncoder().encode('<meta charset="utf-8"><p>Café</p>');
 * decodeHtml(bytes).from; // => "meta"
 * decodeHtml(Uint8Array.of(67, 97, 102, 233, 33)).text; // => "Café!"
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): DecodedHtml {
  assertBytes(bytes, "decodeHtml takes the bytes of a page, a Uint8Array");
  if (charset !== undefined && typeof charset !== "string")
    throw new TypeError(`decodeHtml: charset is the name of a character set; it was given ${said(charset)}`);
  const own = plainBytes(bytes);
  const bom = bomCharset(own);
  if (bom !== null) return { text: decodeAs(bom, own, false) as string, label: bom, from: "bom" };
  const utf8 = decodeAs("utf-8", own, true);
  return declared(own, charset, utf8) ?? undeclared(own, utf8);
}

function declared(bytes: Uint8Array, charset: string | undefined, utf8: string | null): DecodedHtml | null {
  // A set of one byte a character takes any bytes, so a wrong one never fails; but its texts are never valid UTF-8 by chance.
  const isPlainlyUtf8 = utf8 !== null && beyondAscii.test(utf8);
  for (const { label, from } of declaredCharsets(bytes, charset)) {
    const name = charsetNamed(label);
    if (name === null || (isPlainlyUtf8 && name !== "utf-8")) continue;
    const text = name === "utf-8" ? utf8 : decodeAs(name, bytes, true);
    if (text !== null) return { text, label: name, from };
  }
  return null;
}

function undeclared(bytes: Uint8Array, utf8: string | null): DecodedHtml {
  if (utf8 !== null) return { text: utf8, label: "utf-8", from: "bytes" };
  const label = guessCharset(bytes);
  return { text: decodeAs(label, bytes, false) as string, label, from: "guess" };
}

const beyondAscii = /[^\0-\x7f]/;
