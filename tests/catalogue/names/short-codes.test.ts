import { describe, expect, test } from "vitest";
import {
  filterPressReleases,
  getFormerState,
  getLanguage,
  getParticipatingState,
  getPartner,
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
