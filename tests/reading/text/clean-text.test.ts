import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutInvisible } from "../../../src/catalogue/names/invisible.ts";
import { assertText, cleanText, looksBinary } from "../../../src/reading/text/clean-text.ts";

describe("clean text has", () => {
  test.each([
    ["plain spaces", "a\u00A0b\u2009c\u3000d\te", "a b c d e"],
    ["single spaces", "a   b", "a b"],
    ["no soft hyphens", "Mon\u00ADtenegro", "Montenegro"],
    ["no zero-width marks", "\uFEFFa\u200Bb\u2060c", "abc"],
    ["no marks of direction", "\u200Ea\u202Ab\u202C\u2066c\u2069\u061C", "abc"],
    ["no joiners in Latin words", "a\u200Db\u200Cc\uFE0F", "abc"],
    ["the joiners of Persian words", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["the joiners of pictures", "👩\u200D🚒", "👩\u200D🚒"],
    ["plain line ends", "a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"],
    ["its blank lines", "a\n\n\nb", "a\n\n\nb"],
    ["its dashes, quotes and letters", "– “é” — Київ ﬁ", "– “é” — Київ ﬁ"],
  ])("%s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test("no more to clean", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  test("every character that is neither space nor invisible", () => {
    const visible = (text: string) => withoutInvisible(text).replace(/[\s\u0085]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(cleanText(text))).toBe(visible(text));
      }),
    );
  });
});

describe("bytes read as text", () => {
  test.each([
    ["an image", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", true],
    ["undecodable bytes", "\uFFFD\uFFFDabc", true],
    ["a page", "Press release\nA title\twith a tab\r\n", false],
    ["Cyrillic", "Выборы в городе", false],
    ["nothing", "", false],
    ["one stray mark in a line", `${"a".repeat(40)}\uFFFD`, false],
  ])("%s: %j", (_, text, expected) => {
    expect(looksBinary(text)).toBe(expected);
  });
});

test("only a string is text", () => {
  expect(() => assertText("", "readIt")).not.toThrow();
  expect(() => assertText(new String("a"), "readIt")).toThrow(
    new TypeError("readIt reads the text of a page, a string; it was given an object"),
  );
});
