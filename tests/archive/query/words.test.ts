import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchOf } from "../../../src/archive/bytes/byte-view.ts";
import { GrowingBytes } from "../../../src/archive/bytes/growing.ts";
import { TextCutter } from "../../../src/archive/index/text-cutter.ts";
import { wordsOf } from "../../../src/press-releases/filter/words.ts";
import { anyText } from "../../support/releases/arbitrary-filter.ts";

/** The terms of a text as the archive cuts it. */
function termsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(text));
  const cutter = new TextCutter();
  const out = new GrowingBytes();
  const count = cutter.cut(stretchOf(bytes), out);
  const { terms, termOf } = cutter.done();
  const names = Array.from({ length: terms.at.length - 1 }, (_, i) =>
    new TextDecoder().decode(terms.pool.subarray(terms.at[i], terms.at[i + 1])),
  );
  const found: string[] = [];
  for (let i = 0; i < out.length; ) {
    let number = 0;
    let shift = 0;
    let byte = 128;
    for (; byte > 127; shift += 7) {
      byte = out.bytes[i++] as number;
      number |= (byte & 127) << shift;
    }
    if (number > 0) found.push(names[termOf[number - 1] as number] as string);
    else while ((out.bytes[i++] as number) > 127);
  }
  expect(count).toBe(found.length);
  return found;
}

test.each([
  "Co-operation in KIEV, Türkiye",
  "éco-opération _co-op_ co-co-op CO‑OP co\u00AD-o co-\u00ADo taco-o",
  "co-öperation có-operation ćo-operation ｃｏ-ｏperation co-ºx co-œuvre co-ørsted xco-ö ö-o co-é é-co",
  "anti-Semitism ánti-war ANTI‑WAR ａｎｔｉ-war anti-ﬁre №anti-x ½anti-x pre-anti-war -anti-x anti--x anti-",
  "cease-fire cease‐fíre ceáse-fire cease-FIRE cease-cat peace-building peace-x non-co-operation COVID-19 covid19 MC25",
  "עִבְרִית مُحَمَّد юго-восток anti-война",
  "القاهرة، اليوم؟غدا؛ نعم۔ ، ٥٠٪ ١٫٢",
  "בית־ספר עיר׃ נהר׀ א״ב ־ anti־war anti-־war",
  "Լիճ՝ քաղաք։Գետ Այո՛ ինչո՞ւ ՛ ։ an՛ti-war anti-՛war",
  "½ of №5 at 20° – “don’t”…",
  "\u212Aelvin ΟΔΟΣ ﬁn \ud800x \ud83d\ude00",
  'a\\nb "quoted" \u0007bell',
])("the archive finds in %j the words that lists do", (text) => {
  expect(termsOf(text)).toEqual(wordsOf(text));
});

test("the archive finds in any text the words that lists do", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(termsOf(text)).toEqual(wordsOf(text));
    }),
    { numRuns: 5000 },
  );
});
