import { describe, expect, test } from "vitest";
import { isQueryError, languageCodes, type PressReleaseFilter, stateCodes } from "../../../src/index.ts";
import { parseQuery, safeParsePressRelease } from "../../../src/schemas.ts";
import { releaseWith } from "../../support/releases/release.ts";

/** What a query suggests for the value of a dimension. */
function suggested(dimension: keyof PressReleaseFilter, value: string): string | undefined {
  try {
    parseQuery({ filter: { [dimension]: value } });
  } catch (error) {
    if (isQueryError(error)) return error.issues[0]?.suggestion;
    throw error;
  }
  throw new Error(`${value} is an id`);
}

describe("a misspelt name suggests its id", () => {
  test.each([
    ["country", "Moldava", "MD"],
    ["country", "Kyrgizstan", "KG"],
    ["country", "Ukrane", "UA"],
    ["country", "Geogia", "GE"],
    ["country", "Bosnia-Hercegowina", "BA"],
    ["country", "Uzbekstan", "UZ"],
    ["country", "Untied Kingdom", "GB"],
    ["country", "Czeck Republic", "CZ"],
    ["country", "Republik of Moldova", "MD"],
    ["country", "Republik Moldova", "MD"],
    ["country", "Tadzhikistan", "TJ"],
    ["country", "Sanmarino", "SM"],
    ["country", "Sout Korea", "KR"],
    ["country", "Yugoslvia", "YUCS"],
    ["country", "Lichtenstein", "LI"],
    ["language", "Englsh", "en"],
    ["language", "Ukranian", "uk"],
    ["language", "Montenegrian", "cnr"],
    ["source", "odirh", "odihr"],
    ["source", "mission to moldva", "mission-to-moldova"],
    ["source", "OSCE Mission in Modova (closed)", "mission-to-moldova"],
    ["source", "Secretarait", "secretariat"],
    ["fieldOfWork", "electoins", "elections"],
    ["fieldOfWork", "Human traficking", "combating-trafficking-in-human-beings"],
    ["fieldOfWork", "border mangement", "border-management"],
    ["place", "chisinua", "chisinau"],
    ["place", "Tiblisi", "tbilisi"],
    ["place", "Kiyv", "kyiv"],
  ] as const)("%s %s: %s", (dimension, value, id) => {
    expect(suggested(dimension, value)).toBe(id);
  });
});

describe("what is like a name and means something else suggests nothing", () => {
  test.each([
    ["source", "MD UA AT CIS IOM IMF EU UN DPA".split(" ")],
    ["fieldOfWork", ["SS", "EU", "PC"]],
    ["place", ["EC", "MD", "NY"]],
    [
      "country",
      [
        "North Korea",
        "Democratic Republic of Korea",
        "Republic of Kosovo",
        "Islamic Republic of Iran",
        "Republic of Iran",
        "South Africa",
        "South Macedonia",
        "Republic of Mali",
        "Persia",
        "Prussia",
        "Moravia",
        "Slavonia",
        "Assyria",
        "Siberia",
        "Austrlia",
      ],
    ],
    ["language", ["Danish", "Persian", "Sardinian", "Romansh", "Romani", "Romany", "Aromanian"]],
    ["source", ["Mission to Romania", "Mission to Somalia", "Council of Europe", "UNHCR", "United Nations"]],
  ] as const)("%s: %s", (dimension, values) => {
    for (const value of values) expect([value, suggested(dimension, value)]).toEqual([value, undefined]);
  });

  test("in a record too", () => {
    const result = safeParsePressRelease({ ...releaseWith({}), countries: ["North Korea"], sources: ["MD"] });
    expect(result.success || result.issues.map(({ suggestion }) => suggestion)).toEqual([undefined, undefined]);
  });
});

/** The English names of codes of two letters that are none of ours and are still in use, by the data of the engine. */
function othersNames(type: "region" | "language", ours: readonly string[]): readonly string[] {
  const names = new Intl.DisplayNames("en", { type, fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => new Intl.Locale(code).language === code);
  const nameOf = (code: string) => names.of(type === "region" ? code.toUpperCase() : code);
  const known = new Set(ours.map((code) => (/^[A-Za-z]{2,3}$/.test(code) ? nameOf(code) : undefined)));
  return codes.map(nameOf).filter((name): name is string => name !== undefined && !known.has(name));
}

describe("of all the others in the world, none suggests one of ours", () => {
  test("countries, whatever they call themselves", () => {
    const names = othersNames("region", Object.keys(stateCodes));
    expect(names.length).toBeGreaterThan(150);
    const forms = (name: string) => [
      name,
      ...["Republic of", "Islamic Republic of", "Kingdom of", "South"].map((word) => `${word} ${name}`),
    ];
    const wrong = names.flatMap(forms).map((name) => [name, suggested("country", name)]);
    expect(wrong.filter(([, id]) => id !== undefined)).toEqual([]);
  });

  test("languages", () => {
    const names = othersNames("language", languageCodes);
    expect(names.length).toBeGreaterThan(100);
    const wrong = names.map((name) => [name, suggested("language", name)]);
    expect(wrong.filter(([, id]) => id !== undefined)).toEqual([]);
  });
});
