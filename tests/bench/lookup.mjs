// node tests/bench/lookup.mjs (after npm run build): a State by its name, beside the packages that people use for it.
import { createRequire } from "node:module";
import * as countriesList from "countries-list";
import { iso31661 } from "iso-3166";
import { findParticipatingState, participatingStates } from "osce-data";
import { nanoseconds, table } from "./measure.mjs";

const require = createRequire(import.meta.url);
const i18n = require("i18n-iso-countries");
i18n.registerLocale(require("i18n-iso-countries/langs/en.json"));

const names = Object.values(participatingStates).map(({ name }) => name);
const sets = {
  exact: names,
  "other case": names.map((name) => name.toUpperCase()),
  diacritics: ["Türkiye", "TÜRKİYE", "türkiye", "Turkiye", "Àlbania", "Àndorra", "Moldóva", "Kazakhstán"],
};
const bare = new Map(Object.values(participatingStates).map((state) => [state.name, state]));
const finders = {
  "osce-data findParticipatingState": findParticipatingState,
  "countries-list getCountryCode": (name) => countriesList.getCountryCode(name) || undefined,
  "i18n-iso-countries getAlpha2Code": (name) => i18n.getAlpha2Code(name, "en"),
  "i18n-iso-countries getSimpleAlpha2Code": (name) => i18n.getSimpleAlpha2Code(name, "en"),
  "iso-3166 .find": (name) => iso31661.find((country) => country.name === name),
  "limit: Map.get": (name) => bare.get(name),
};

// Peers that the project does not install are measured where they are found, and named where they are not.
const others = {
  "world-countries": (world) => (name) =>
    world.find(
      (country) =>
        country.name.common === name || country.name.official === name || country.altSpellings.includes(name),
    ),
  "country-code-lookup": (lookup) => (name) => lookup.byCountry(name) ?? undefined,
  "countries-ts": (countries) => (name) => countries.getByCountry(name),
};
for (const [peer, finderOf] of Object.entries(others)) {
  try {
    const find = finderOf(require(peer));
    finders[peer] = (name) => {
      try {
        return find(name);
      } catch {
        return undefined;
      }
    };
  } catch {
    console.log(`${peer} is not installed: skipped`);
  }
}

const rows = [["ns a call (found of all)", ...Object.keys(sets)]];
for (const [label, find] of Object.entries(finders)) {
  rows.push([
    label,
    ...Object.values(sets).map(
      (set) => `${nanoseconds(set, find).toFixed(0)} (${set.filter(find).length}/${set.length})`,
    ),
  ]);
}
table(rows);
