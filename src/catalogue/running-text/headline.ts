import { isCapitalised } from "./neighbours.ts";
import { oneOfWords } from "./one-of-words.ts";

/** So far on both sides a line is looked at. */
const reach = 160;

/** Words that headlines leave small. */
const isSmall = /* @__PURE__ */ oneOfWords(
  "a an the and or nor but of in on to for at by with from as is vs via over into after",
);

/** Whether a line is a headline, in which any word but the small ones has a capital; it has three such words at least. */
export function isHeadline(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(at, at + reach);
  const line = before.slice(before.lastIndexOf("\n") + 1) + (behind.split("\n", 1)[0] ?? "");
  const words = line.match(/[\p{L}’'-]+/gu) ?? [];
  // What the reach cuts may be the rest of a word.
  const whole = line.length < reach ? words : words.slice(1, -1);
  const telling = whole.filter((word) => !isSmall(word));
  return telling.length > 2 && telling.every(isCapitalised);
}
