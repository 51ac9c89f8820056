import { withoutInvisible } from "./invisible.ts";

/**
 * A text as it is compared where an id is suggested for it: what nobody sees in it, white space around it and the dots of abbreviations
 * do not matter.
 *
 * @example
 * typedText(" U.K.\u200E"); // => "UK"
 */
export function typedText(text: string): string {
  return withoutInvisible(text).replaceAll(".", "").trim();
}
