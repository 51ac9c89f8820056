import { misreadings } from "./misread-signs.ts";

/** What could not be decoded, and controls that no text holds, with the letter before them: in any misreading the surest sign. */
const surest = /\uFFFD|[À-ÿ]?[\u0080-\u009F]+/;

/**
 * The first piece of a text that comes of bytes decoded wrongly; `undefined` where there is none.
 *
 * @example
 * brokenIn("CafÃ©"); // => "Ã©"
 * brokenIn("Café"); // => undefined
 */
export function brokenIn(text: string): string | undefined {
  // Most texts hold nothing beyond ASCII but dashes and quotation marks.
  if (!/[\u0080-\u009F\u00C0-\u04FF\uFFFD]/.test(text)) return undefined;
  const sure = surest.exec(text)?.[0];
  if (sure !== undefined) return sure;
  for (const { first, signs } of misreadings()) {
    if (!first.test(text)) continue;
    for (const sign of signs) {
      const found = sign.exec(text);
      if (found !== null) return found.slice(1).find((piece) => piece !== undefined) ?? found[0];
    }
  }
  return brokenCapital(text);
}

/** A word with "Š" before small letters: where the text is in a Nordic language, "Å" is a word of its own. */
function brokenCapital(text: string): string | undefined {
  if (/[æøåäö]/.test(text)) return undefined;
  return /(?:^|[^A-Za-zÀ-ÿ])(Å\u00A0)(?=[a-z]{2})/.exec(text)?.[1];
}
