import { headOf } from "./declared-charsets.ts";
import { decodeAs } from "./decode-as.ts";

/** The character set of old pages in a language, where it is not that of Western Europe. */
const charsets: Readonly<Record<string, string>> = {
  "windows-1250": "bs cs hr hu pl ro sk sl",
  "windows-1251": "be bg kk ky mk mn ru tg uk",
  "windows-1253": "el",
  "windows-1254": "az tr",
  "windows-1257": "et lt lv",
};

const byLanguage: ReadonlyMap<string, string> = new Map(
  Object.entries(charsets).flatMap(([charset, list]) => list.split(" ").map((language) => [language, charset])),
);

const language =
  /<html\b[^>]{0,300}?\slang\s{0,9}=\s{0,9}["']?([a-z]{2})|content-language["']?\s{0,9}content\s{0,9}=\s{0,9}["']?([a-z]{2})/i;

/** The likeliest character set of bytes that declare none, or a wrong one, and are not valid UTF-8 as a whole. */
export function guessCharset(bytes: Uint8Array): string {
  if (isMostlyUtf8(bytes)) return "utf-8";
  const [, html, meta] = language.exec(headOf(bytes)) ?? [];
  const known = byLanguage.get((html ?? meta ?? "").toLowerCase());
  return known ?? (isCyrillic(bytes) ? "windows-1251" : "windows-1252");
}

/** Whether a stray byte or two spoil a page of UTF-8: a quotation mark that was pasted from elsewhere. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs("utf-8", bytes, false) as string;
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return right > wrong * 4;
}

/** Words of windows-1251 are letters beyond ASCII side by side; in Western languages these stand alone. */
function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let beside = 0;
  for (let i = 1; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0xc0) continue;
    letters++;
    if ((bytes[i - 1] as number) >= 0xc0) beside++;
  }
  return beside * 2 > letters;
}
