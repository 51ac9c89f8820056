import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { decodeHtml } from "../../src/html/decode/decode-html.ts";
import { htmlToPage } from "../../src/html.ts";

const russian = "Двадцать четыре офицера завершили курс чтения карт";
const cyrillic = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

/** Text in windows-1251, of which Node writes none. */
const as1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((char) => (cyrillic.includes(char) ? 0xc0 + cyrillic.indexOf(char) : char.charCodeAt(0))),
  );
const asUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

describe("the character set of a page is told", () => {
  test.each([
    [
      "by its first bytes, against all else",
      join(Uint8Array.of(0xef, 0xbb, 0xbf), asUtf8(`<meta charset="windows-1251">${russian}`)),
      "koi8-r",
      "utf-8",
      "bom",
    ],
    ["by the header", as1251(russian), "text/html; charset=windows-1251", "windows-1251", "http"],
    ["by a bare name for the header", as1251(russian), "windows-1251", "windows-1251", "http"],
    [
      "by meta",
      as1251(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${russian}`),
      undefined,
      "windows-1251",
      "meta",
    ],
    [
      "by meta in capitals without quotes",
      as1251(`<META CHARSET=cp1251>${russian}`),
      undefined,
      "windows-1251",
      "meta",
    ],
    [
      "by the head of XML",
      as1251(`<?xml version="1.0" encoding="windows-1251"?>${russian}`),
      undefined,
      "windows-1251",
      "meta",
    ],
    [
      "by meta behind what an archive put before it",
      as1251(`<script>${"x".repeat(9000)}</script><meta charset=windows-1251>${russian}`),
      undefined,
      "windows-1251",
      "meta",
    ],
    [
      "by its bytes, where a header names what they are not valid in",
      asUtf8(russian),
      "no-such-charset",
      "utf-8",
      "bytes",
    ],
    ["by its bytes, where a header of one byte a character is wrong", asUtf8(russian), "iso-8859-1", "utf-8", "bytes"],
    [
      "by meta, where the header is wrong",
      as1251(`<meta charset=windows-1251>${russian}`),
      "utf-8",
      "windows-1251",
      "meta",
    ],
    ["by the language of the page", as1251(`<html lang="ru"><p>${russian}`), undefined, "windows-1251", "guess"],
    ["by the letters themselves", as1251(`<p>${russian}`), "utf-8", "windows-1251", "guess"],
  ])("%s", (_, bytes, header, label, from) => {
    const decoded = decodeHtml(bytes, header);
    expect(decoded).toMatchObject({ label, from });
    expect(decoded.text).toContain(russian);
  });

  test("and UTF-16 by its header", () => {
    const bytes = Uint8Array.from([..."OSCE"].flatMap((char) => [char.charCodeAt(0), 0]));
    expect(decodeHtml(bytes, "utf-16le")).toEqual({ text: "OSCE", label: "utf-16le", from: "http" });
  });
});

test("quotation marks and dashes of windows-1252 are read, also where Node reads them as control characters", () => {
  const { text, label } = decodeHtml(latin("\x93eight\x94 \x96 Caf\xe9 \x80"), "iso-8859-1");
  expect(text).toBe("“eight” – Café €");
  expect(label).toBe("windows-1252");
});

test("a page of UTF-8 may be cut within a character, at any byte", () => {
  const bytes = asUtf8(`<meta charset="utf-8"><p>${russian} – “конец”`);
  for (let end = 30; end <= bytes.length; end++) {
    const { text, from } = decodeHtml(bytes.subarray(0, end));
    expect(from).toBe("meta");
    expect(bytes.length - new TextEncoder().encode(text).length).toBeGreaterThanOrEqual(bytes.length - end);
    expect(text).not.toContain("\uFFFD");
  }
});

test("a stray byte does not make a page of UTF-8 another one", () => {
  const { text, label, from } = decodeHtml(
    join(asUtf8(`<meta charset=utf-8>${russian} `), Uint8Array.of(0x93), asUtf8(russian)),
  );
  expect({ label, from }).toEqual({ label: "utf-8", from: "guess" });
  expect(text).toContain(`${russian} \uFFFD${russian}`);
});

test("what is no bytes is refused", () => {
  expect(() => decodeHtml("<p>" as never)).toThrow(TypeError);
  expect(() => decodeHtml(new ArrayBuffer(2) as never)).toThrow("decodeHtml takes the bytes of a page, a Uint8Array");
  expect(() => decodeHtml(new Uint8Array(), 5 as never)).toThrow(TypeError);
});

describe("the bytes of a page", () => {
  const page = '<meta charset="utf-8"><p>Café</p>';
  const bytes = new TextEncoder().encode(page);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const others: [string, () => Uint8Array][] = [
    ["of another realm", () => runInNewContext("new Uint8Array(list)", { list: [...bytes] }) as Uint8Array],
    ["of shared memory", () => shared],
    ["in the midst of others", () => Uint8Array.of(60, ...bytes).subarray(1)],
  ];

  test.each(others)("%s are read, also where a decoder refuses shared memory", (_, make) => {
    const { TextDecoder: whole } = globalThis;
    class Strict extends whole {
      override decode(input?: Uint8Array, options?: { stream?: boolean }): string {
        if (String(input?.buffer) === "[object SharedArrayBuffer]") throw new TypeError("shared");
        return super.decode(input, options);
      }
    }
    vi.stubGlobal("TextDecoder", Strict);
    try {
      expect(decodeHtml(make())).toEqual({ text: page, label: "utf-8", from: "meta" });
      expect(htmlToPage(make()).text).toBe("Café");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("as a buffer are refused with the way out", () => {
    for (const read of [decodeHtml, htmlToPage])
      expect(() => read(bytes.buffer as never)).toThrow("an ArrayBuffer; did you mean `new Uint8Array(…)` of it?");
  });
});
