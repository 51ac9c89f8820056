/** The characters of windows-1252 from 0x80 on; five bytes have none, and stay the control characters that they are. */
const from80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const controls = /[\u0080-\u009f]/g;

/**
 * Decodes bytes; `null` where they are not valid and have to be. The last character may be cut off, as the page may.
 */
export function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal });
    // As a stream, which may go on: half a character at the end is no fault of the page.
    const text = decoder.decode(bytes, { stream: true });
    return decoder.encoding === "windows-1252" ? mended(text) : text;
  } catch {
    return null;
  }
}

/** Node.js 20 decodes windows-1252 as if it were Latin-1 (nodejs/node#56542): quotation marks and dashes become control characters. */
function mended(text: string): string {
  return text.replace(controls, (control) => from80[control.charCodeAt(0) - 0x80] as string);
}

/** The name of a character set in the Encoding Standard, by any of its labels; `null` where the label is none. */
export function charsetNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
