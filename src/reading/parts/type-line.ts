import { contentTypeOf } from "../labels/labels.ts";

/** Whether a line is the name of a content type: "Press release". */
export function isTypeLine(words: string): boolean {
  return words.length < 40 && !words.startsWith("- ") && contentTypeOf(words) !== undefined;
}
