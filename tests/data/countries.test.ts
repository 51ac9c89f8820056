import { createRequire } from "node:module";
import { countries } from "countries-list";
import { iso31661 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { areas, fieldOperations, isParticipatingStateCode, isPartnerCode, places, resolve } from "../../src/index.ts";

// The names of all countries of the world: those of the catalogue lead to their State, all others to nothing, and no name to another State.
const iso = createRequire(import.meta.url)("i18n-iso-countries") as typeof import("i18n-iso-countries");
iso.registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));

const styles = (["long", "short", "narrow"] as const).map(
  (style) => new Intl.DisplayNames(["en"], { type: "region", style }),
);

function namesOf(code: string): string[] {
  const cldr = styles.map((names) => names.of(code));
  const others = [countries[code as "CH"]?.name, iso31661.find(({ alpha2 }) => alpha2 === code)?.name];
  const all = [...(iso.getName(code, "en", { select: "all" }) ?? []), ...cldr, ...others];
  return [...new Set(all.filter((name) => name !== undefined && name !== code))] as string[];
}

const codes = Object.keys(iso.getAlpha2Codes());

describe("a country of the world", () => {
  test("is one of some 250", () => {
    expect(codes.length).toBeGreaterThan(240);
  });

  test.each(codes.filter((code) => isParticipatingStateCode(code) || isPartnerCode(code)))(
    "%s is found by each of its names",
    (code) => {
      const told = namesOf(code).map((name) => [name, idOf(name)]);
      expect(told.filter(([, id]) => id !== code)).toEqual([]);
    },
  );

  test.each(codes.filter((code) => !isParticipatingStateCode(code) && !isPartnerCode(code) && code !== "XK"))(
    "%s is refused by each of its names",
    (code) => {
      const told = namesOf(code).map((name) => [name, idOf(name)]);
      expect(told.filter(([, id]) => id !== undefined)).toEqual([]);
    },
  );
});

function idOf(name: string): string | undefined {
  const found = resolve(name);
  return found.ok ? found.entity.id : undefined;
}

describe("Kosovo", () => {
  test.each(["Kosovo", "Kosova", "Republic of Kosovo", "KOSOVO", "Kosovo (UNSCR 1244)", "Косово"])(
    "is no State under the name %s",
    (name) => {
      const found = resolve(name);
      if (found.ok) expect(found.entity).toBe(areas.kosovo);
      expect(resolve(name, { kinds: ["participating-state", "former-state", "partner"] }).ok).toBe(false);
    },
  );

  test("is no State of a place, an operation or an area", () => {
    const inKosovo = ["pristina", "prizren", "mitrovica", "gjilan-gnjilane", "peje-pec"] as const;
    expect(inKosovo.map((id) => places[id].country)).toEqual([null, null, null, null, null]);
    expect(fieldOperations["mission-in-kosovo"].hosts).toEqual([]);
    expect(fieldOperations["mission-in-kosovo"].areas).toEqual(["kosovo"]);
    expect(areas.kosovo.states).toEqual([]);
    expect(["XK", "XKX", "KOS", "RKS"].filter((code) => resolve(code).ok)).toEqual([]);
  });
});

test.each([
  ["Transnistria", "transdniestria"],
  ["Transnistrian region of Moldova", "transdniestria"],
  ["Pridnestrovie", "transdniestria"],
  ["Abkhazia, Georgia", "abkhazia"],
  ["Tskhinvali region/South Ossetia", "south-ossetia"],
  ["Nagorny Karabakh", "nagorno-karabakh"],
  ["Autonomous Republic of Crimea", "crimea"],
  ["Chechen Republic", "chechnya"],
  ["Certain areas of the Donetsk and Luhansk regions of Ukraine", "certain-areas-of-donetsk-and-luhansk-regions"],
])("%s is the area %s", (name, id) => {
  const found = resolve(name);
  expect(found.ok && [found.entity.kind, found.entity.id]).toEqual(["area", id]);
});
