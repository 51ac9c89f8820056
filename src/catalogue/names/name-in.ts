import type { Entry } from "../types.ts";
import type { LanguageNames } from "./language-names.ts";

/**
 * The name of an entry in another language, as the OSCE prints it, or else as CLDR has it. `undefined` where no source confirms a name.
 *
 * @example
 * nameIn(getParticipatingState("DE"), fr); // => "Allemagne"
 * nameIn(getFieldOperation("mission-to-moldova"), fr); // => "Mission en Moldavie"
 */
export function nameIn(entry: Entry<string, string>, language: LanguageNames): string | undefined {
  return language.names[entry.kind]?.[entry.id]?.name ?? undefined;
}
