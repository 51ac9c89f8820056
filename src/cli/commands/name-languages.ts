import type { LanguageNames } from "../../index.ts";
import { NotUnderstood } from "../terminal/not-understood.ts";

/** The languages that have names, each loaded when a command asks for it. */
const languages: Readonly<Record<string, () => Promise<LanguageNames>>> = {
  fr: async () => (await import("../../names/fr.ts")).fr,
  de: async () => (await import("../../names/de.ts")).de,
  it: async () => (await import("../../names/it.ts")).it,
  ru: async () => (await import("../../names/ru.ts")).ru,
  es: async () => (await import("../../names/es.ts")).es,
};

/** The names in the languages of `--lang`; English is read always, and naming it changes nothing. */
export async function nameLanguages(codes: readonly string[]): Promise<readonly LanguageNames[]> {
  const others = [...new Set(codes)].filter((code) => code !== "en");
  return Promise.all(others.map(async (code) => (await loader(code))()));
}

async function loader(code: string): Promise<() => Promise<LanguageNames>> {
  const load = Object.hasOwn(languages, code) ? languages[code] : undefined;
  if (load !== undefined) return load;
  const { findLanguage } = await import("../../index.ts");
  const meant = findLanguage(code)?.id;
  const hint =
    meant !== undefined && Object.hasOwn(languages, meant)
      ? `did you mean "${meant}"?`
      : `allowed: ${Object.keys(languages).join(", ")}`;
  throw new NotUnderstood(`--lang: ${JSON.stringify(code)} is no language that has names; ${hint}`);
}
