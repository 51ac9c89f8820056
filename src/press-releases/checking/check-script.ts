import type { LanguageCode } from "../../catalogue/types.ts";
import type { Check } from "./doubt.ts";

type Script = "Latin" | "Cyrillic" | "Greek" | "Armenian" | "Arabic" | "Georgian";

/** The first letter of the block of each script, in order, and what no script of these begins. */
const blocks: readonly (readonly [first: number, script: Script | undefined])[] = [
  [0x0041, "Latin"],
  [0x0370, "Greek"],
  [0x0400, "Cyrillic"],
  [0x0530, "Armenian"],
  [0x0590, undefined],
  [0x0600, "Arabic"],
  [0x0700, undefined],
  [0x10a0, "Georgian"],
  [0x1100, undefined],
];

/** Languages that are written in one script alone. Bosnian, Serbian and those of Central Asia are written in two. */
const scripts: { readonly [Code in LanguageCode]?: Script } = {
  en: "Latin",
  fr: "Latin",
  de: "Latin",
  it: "Latin",
  es: "Latin",
  hr: "Latin",
  ro: "Latin",
  sq: "Latin",
  ru: "Cyrillic",
  uk: "Cyrillic",
  mk: "Cyrillic",
  ky: "Cyrillic",
  tg: "Cyrillic",
  hy: "Armenian",
  ar: "Arabic",
  ka: "Georgian",
};

/** As many letters tell a script, and looking at more would cost more than all other checks. */
const looked = 2000;

/** A language that is not written in the script of most letters of the text. */
export const checkScript: Check = ({ language, title, body }, report) => {
  const expected = language === null ? undefined : scripts[language];
  if (language === null || expected === undefined) return;
  const counts = new Map<Script, number>();
  const text = [title, ...body].join(" ").slice(0, looked);
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined && most[0] !== expected)
    report(["language"], {
      code: "other-script",
      wrong: `"${language}" is not written in ${most[0]} letters, as this text is`,
      found: language,
    });
};

function scriptOf(code: number): Script | undefined {
  // Digits and punctuation belong to all scripts.
  if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) return undefined;
  let found: Script | undefined;
  for (const [first, script] of blocks) {
    if (code < first) break;
    found = script;
  }
  return found;
}
