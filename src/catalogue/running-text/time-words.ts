import { oneOfWords } from "./one-of-words.ts";

/** Words that say when, in small letters: they stand before and behind names, and belong to none. */
export const isTimeWord: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "today yesterday tomorrow last next this week month year day days weekend monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december",
);
