import { createRequire } from "node:module";
import { iso31661 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/catalogue/names/fold-name.ts";
import { findParticipatingState, findPartner, formerStates, participatingStates, partners } from "../../src/index.ts";

// The codes and names of States against an independent, well-kept package. Differences are listed with their reason.
const iso = createRequire(import.meta.url)("i18n-iso-countries") as typeof import("i18n-iso-countries");
iso.registerLocale(createRequire(import.meta.url)("i18n-iso-countries/langs/en.json"));

/** Where the OSCE prints another name than the package's English list knows. */
const osceNames: Readonly<Record<string, string>> = {
  VA: "the package names the territory, Holy See (Vatican City State); the participant is the Holy See",
};

const states = [...Object.values({ ...participatingStates }), ...Object.values({ ...partners })];

describe("ISO 3166", () => {
  test.each(states)("$id has alpha-3 $alpha3 and number $numeric", ({ id, alpha3, numeric }) => {
    expect([iso.alpha2ToAlpha3(id), iso.alpha2ToNumeric(id)]).toEqual([alpha3, numeric]);
  });

  test.each(states)(
    "knows $name of $id under that name or one of ours",
    ({ id, name, officialName, aliases, formerNames }) => {
      const theirs = (iso.getName(id, "en", { select: "all" }) ?? []).map(foldName);
      const ours = [name, officialName, ...aliases, ...formerNames.map((former) => former.name)].map(foldName);
      const shared = theirs.some((theirName) => ours.includes(theirName));
      expect(shared || id in osceNames).toBe(true);
      if (id in osceNames) expect(theirs).not.toContain(foldName(name));
    },
  );

  test.each(states)("every English name of ISO and CLDR for $id finds it", ({ id, kind }) => {
    const find = kind === "partner" ? findPartner : findParticipatingState;
    const cldr = (["long", "short", "narrow"] as const).map((style) =>
      new Intl.DisplayNames(["en"], { type: "region", style }).of(id),
    );
    const names = [
      ...(iso.getName(id, "en", { select: "all" }) ?? []),
      iso31661.find(({ alpha2 }) => alpha2 === id)?.name,
      ...cldr,
    ];
    expect(names.filter((name) => find(String(name))?.id !== id)).toEqual([]);
  });

  test("no former State has a code of today", () => {
    for (const id of Object.keys(formerStates)) expect(id).toMatch(/^[A-Z]{4}$/);
  });
});
