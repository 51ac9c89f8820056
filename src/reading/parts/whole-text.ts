import type { RawPressRelease } from "../../press-releases/record/types.ts";
import type { Cut } from "./read-options.ts";

/** A text of which no record was made, whole, so that nothing of it is lost. */
export function wholeText(text: string): readonly Cut[] {
  const words = text.trim();
  return words === "" ? [] : [{ name: "text", text: words }];
}

/** Everything that a release prints which became no record. */
export function wordsOfRaw({ title, printed, body }: RawPressRelease): string {
  return [title, ...Object.values(printed).flat(), ...body].join("\n");
}
