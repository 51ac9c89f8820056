import { withoutInvisible } from "./invisible.ts";

/** A code as codes are compared: in capitals and without leading zeros, so that the number 8 finds `"008"`. */
export function foldCode(code: string | number): string {
  return withoutInvisible(String(code))
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, "");
}
