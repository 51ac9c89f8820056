import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/catalogue/mentions/mentions.ts";
import type { LanguageNames } from "../../src/catalogue/names/language-names.ts";
import { resolve } from "../../src/catalogue/resolving/resolve.ts";
import { stateCodes } from "../../src/generated/state-codes.ts";
import { de } from "../../src/names/de.ts";
import { es } from "../../src/names/es.ts";
import { fr } from "../../src/names/fr.ts";
import { it } from "../../src/names/it.ts";
import { ru } from "../../src/names/ru.ts";

const require = createRequire(import.meta.url);
const languages: readonly LanguageNames[] = [fr, de, it, ru, es];

/** The names of all countries of the world in one language, by code. */
function countries(language: string): [code: string, name: string][] {
  const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [code, name]),
  );
}

const cldr = languages.flatMap(({ language }) => {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const codes = [...new Set(countries(language).map(([code]) => code))];
  return codes.map((code): [string, string] => [code, names.of(code) as string]);
});

const all = [...languages.flatMap(({ language }) => countries(language)), ...cldr].filter(
  ([, name]) => name !== undefined,
);
const ours = all.filter(([code]) => code in stateCodes);
/** Some lists have the English name where their language lacks one. */
const english = new Set(countries("en").map(([, name]) => name));
const others = all.filter(([code]) => !(code in stateCodes));

describe("with all five languages,", () => {
  test("no name of another country leads to an entry", () => {
    expect(others.length).toBeGreaterThan(1500);
    const wrong = others.flatMap(([code, name]) => {
      const found = resolve(name, { names: languages });
      const english = resolve(name);
      if (!found.ok || (english.ok && english.entity === found.entity)) return [];
      return [`${code} ${name}: ${found.entity.kind} ${found.entity.id}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a name of a State leads to that State or nowhere", () => {
    expect(ours.length).toBeGreaterThan(650);
    const wrong = ours.flatMap(([code, name]) => {
      const found = resolve(name, { names: languages });
      return found.ok && found.entity.id === code
        ? []
        : [`${code} ${name}: ${found.ok ? found.entity.id : found.reason}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a sentence with another country names none of ours", () => {
    const wrong = others
      .filter(([, name]) => !english.has(name))
      .flatMap(([code, name]) =>
        findMentions(`…, ${name}, …`, { names: languages })
          .filter(({ kind }) => kind.endsWith("state") || kind === "partner")
          .map(({ text }) => `${code} ${name}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });
});
