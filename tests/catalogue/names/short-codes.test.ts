import { describe, expect, test } from "vitest";
import {
  filterPressReleases,
  getFormerState,
  getInstitution,
  getLanguage,
  getParticipatingState,
  getPartner,
  getPlace,
  isQueryError,
  type PressReleaseFilter,
} from "../../../src/index.ts";
import { languageCodeSchema, parseQuery, participatingStateCodeSchema, stateCodeSchema } from "../../../src/schemas.ts";

function suggestionOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (isQueryError(error)) return error.issues[0]?.suggestion;
    return /did you mean "(.*)"\?/.exec((error as Error).message)?.[1];
  }
  throw new Error("unreachable: the code is none");
}

const inFilter = (filter: object) => suggestionOf(() => filterPressReleases([], filter as PressReleaseFilter));
const inQuery = (filter: object) => suggestionOf(() => parseQuery({ filter }));

describe("a code of another system suggests the one in use", () => {
  test.each([
    ["UK", "GB"],
    ["uk", "GB"],
    ["EL", "GR"],
    ["SU", "SUHH"],
    ["YU", "YUCS"],
    ["DD", "DDDE"],
    ["MDA", "MD"],
    ["deu", "DE"],
    ["SUN", "SUHH"],
    ["KOR", "KR"],
    ["md", "MD"],
  ])("country %s: %s", (found, meant) => {
    expect([inFilter({ country: found }), inQuery({ country: [found] })]).toEqual([meant, meant]);
  });

  test.each([
    ["eng", "en"],
    ["ger", "de"],
    ["deu", "de"],
    ["fre", "fr"],
    ["ita", "it"],
    ["RUS", "ru"],
    ["EN", "en"],
    ["srp", "sr"],
  ])("language %s: %s", (found, meant) => {
    expect([inFilter({ language: found }), inQuery({ language: found })]).toEqual([meant, meant]);
  });
});

describe("what nobody sees, white space and dots do not hide what was meant", () => {
  const strewn = (text: string) =>
    ["\u200E", "\u202A", "\u2068", "\u200B", "\uFEFF"].flatMap((mark) => [text + mark, mark + text + mark]);

  test.each([
    ["country", "UK", "GB"],
    ["country", "USA", "US"],
    ["country", "SU", "SUHH"],
    ["language", "UA", "uk"],
    ["source", "minsk-group", "minsk-process"],
    ["fieldOfWork", "electoins", "elections"],
  ])("%s %s: %s", (dimension, found, meant) => {
    for (const text of [...strewn(found), ` ${found} `, `\u00A0${found}\n`])
      expect([text, inFilter({ [dimension]: text }), inQuery({ [dimension]: text })]).toEqual([text, meant, meant]);
  });

  test.each([
    ["U.K.", "GB"],
    ["U.S.A.", "US"],
    ["u.k", "GB"],
    ["M.D.A.", "MD"],
  ])("country %s: %s", (found, meant) => {
    expect([inFilter({ country: found }), inQuery({ country: found })]).toEqual([meant, meant]);
    expect(suggestionOf(() => getParticipatingState(found as never))).toBe(meant);
  });

  test.each<[string, (text: never) => unknown, string]>([
    ["Austria", getParticipatingState, "AT"],
    ["UK", getParticipatingState, "GB"],
    ["at", getParticipatingState, "AT"],
    ["Kiev", getPlace, "kyiv"],
    ["en", getLanguage, "en"],
    ["JP", getPartner, "JP"],
    ["eea", getInstitution, "oceea"],
    ["odirh", getInstitution, "odihr"],
  ])("get…, %s", (found, get, meant) => {
    for (const text of [...strewn(found), ` ${found} `])
      expect([text, suggestionOf(() => get(text as never))]).toEqual([text, meant]);
  });

  test("nothing is left of some texts, and they mean nothing", () => {
    for (const text of ["", " ", ".", "\u200E"])
      expect([inFilter({ source: text }), suggestionOf(() => getInstitution(text as never))]).toEqual([
        undefined,
        undefined,
      ]);
  });
});

describe("a code that is like another by its letters suggests nothing", () => {
  test.each(["XK", "EU", "CS", "AN", "UN", "HX", "XX", "AP", "QQ", "RUX", "KOS", "ABW", "DEX", "D", "12", "009"])(
    "country %s",
    (found) => {
      expect([inFilter({ country: found }), inQuery({ country: found })]).toEqual([undefined, undefined]);
    },
  );

  test.each(["ef", "xx", "fx", "dd", "nl", "ru1", "eo", "ens"])("language %s", (found) => {
    expect([inFilter({ language: found }), inQuery({ language: found })]).toEqual([undefined, undefined]);
  });

  test("in look-ups by code", () => {
    expect(suggestionOf(() => getParticipatingState("UK" as never))).toBe("GB");
    expect(suggestionOf(() => getParticipatingState("EL" as never))).toBe("GR");
    expect(suggestionOf(() => getParticipatingState("MDA" as never))).toBe("MD");
    expect(suggestionOf(() => getFormerState("SU" as never))).toBe("SUHH");
    expect(suggestionOf(() => getLanguage("ger" as never))).toBe("de");
    for (const code of ["XK", "EU", "SU", "CS", "JP", "MX"])
      expect([code, suggestionOf(() => getParticipatingState(code as never))]).toEqual([code, undefined]);
    expect(suggestionOf(() => getPartner("JA" as never))).toBeUndefined();
    expect(suggestionOf(() => getLanguage("ef" as never))).toBeUndefined();
  });

  test("in schemas", () => {
    const messageOf = (schema: typeof stateCodeSchema | typeof languageCodeSchema, code: string) =>
      schema.safeParse(code).error?.issues[0]?.message;
    expect(messageOf(stateCodeSchema, "UK")).toContain('did you mean "GB"?');
    expect(messageOf(stateCodeSchema, "XK")).not.toContain("did you mean");
    expect(messageOf(participatingStateCodeSchema as never, "EU")).not.toContain("did you mean");
    expect(messageOf(languageCodeSchema, "ef")).not.toContain("did you mean");
  });

  test("longer words are compared as before", () => {
    expect(inFilter({ contry: "MD" })).toBe("country");
    expect(inFilter({ fieldOfWork: "electoins" })).toBe("elections");
    expect(inQuery({ country: "Moldva" })).toBe("MD");
  });
});
