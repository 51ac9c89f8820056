import { expect, test } from "vitest";
import { checkData } from "../../data/build/checks/check.ts";
import type { AuthoredLanguage, AuthoredNames } from "../../data/build/language-names.ts";
import { type AuthoredData, loadData } from "../../data/build/load.ts";

const real = loadData(new URL("../../data/", import.meta.url));

interface Draft {
  readonly language: AuthoredLanguage;
  readonly row: (collection: string, id: string) => AuthoredNames;
}

/** What the rules say after one thing in the names of a language was broken. */
function problemsAfter(code: string, break_: (draft: Draft) => void): readonly string[] {
  const data = structuredClone(real) as AuthoredData;
  const language = data.languageNames.get(code) as AuthoredLanguage;
  const row = (collection: string, id: string): AuthoredNames => {
    const found = language.names[collection]?.find((names) => names.id === id);
    if (!found) throw new Error(`names/${code}.json has no ${id}: choose another entry for this test`);
    return found;
  };
  break_({ language, row });
  return checkData(data);
}

test.each<readonly [what: string, code: string, break_: (draft: Draft) => void, problem: string]>([
  [
    "a printed name without a source",
    "fr",
    ({ row }) => Object.assign(row("participating-states", "CH"), { sources: {} }),
    "names/fr.json › CH › name: no source claims it. Name the path under the source that proves it, or make an alias of the name",
  ],
  [
    "a former name without a source",
    "it",
    ({ row }) => Object.assign(row("field-operations", "mission-to-skopje"), { sources: { AR2011IT: ["name"] } }),
    "names/it.json › mission-to-skopje › formerNames[0].name: no source claims it. Name the path under the source that proves it, or make an alias of the name",
  ],
  [
    "a source for what is no printed name",
    "de",
    ({ row }) => Object.assign(row("participating-states", "CH").sources, { CLDR: ["name", "aliases[0]"] }),
    'names/de.json › CH › sources: "aliases[0]" is no printed name of it. Fix the path',
  ],
  [
    "a source that is not there",
    "ru",
    ({ row }) => Object.assign(row("participating-states", "CH").sources, { NOWHERE: ["name"] }),
    'names/ru.json › CH › sources: "NOWHERE" is not in sources.json. Add it there with title and url, or fix the name',
  ],
  [
    "a text that was searched and is not there",
    "es",
    ({ language }) => language.searched.push("NOWHERE"),
    "names/es.json › searched › NOWHERE: is not in sources.json. Add it there with title and url, or fix the name",
  ],
  [
    "an id that its collection does not have",
    "fr",
    ({ row }) => Object.assign(row("participating-states", "CH"), { id: "XX" }),
    "names/fr.json › XX › id: is not in participating-states.json. Fix the id, or add the entry first",
  ],
  [
    "a name of another entry, with other accents and capitals",
    "fr",
    ({ row }) => row("participating-states", "CH").aliases.push("SUEDE"),
    'names/fr.json › CH › aliases: "SUEDE" already leads to SE. Leave the name with the entry that it means',
  ],
  [
    "the English name of another entry",
    "de",
    ({ row }) => row("participating-states", "CH").aliases.push("sweden"),
    'names/de.json › CH › aliases: "sweden" already leads to SE. Leave the name with the entry that it means',
  ],
  [
    "an alias that is found without it",
    "it",
    ({ row }) => row("participating-states", "CH").aliases.push("SVIZZERA"),
    'names/it.json › CH › aliases: "SVIZZERA" is found without it. Remove the alias',
  ],
  [
    "a date that is none",
    "ru",
    ({ row }) =>
      Object.assign(row("field-operations", "programme-office-in-bishkek").formerNames[0] as object, {
        from: "1998-13",
      }),
    "names/ru.json › names.field-operations.",
  ],
  [
    "a field that is misspelt",
    "es",
    ({ row }) => Object.assign(row("participating-states", "CH"), { alias: "Helvecia" }),
    "names/es.json › names.participating-states.",
  ],
])("%s is reported", (_, code, break_, problem) => {
  const problems = problemsAfter(code, break_);
  expect(problems.filter((line) => line.startsWith(problem))).not.toEqual([]);
  expect(problems.filter((line) => !line.startsWith(`names/${code}.json`) && !line.startsWith("sources.json"))).toEqual(
    [],
  );
});

test("one name may stand in two collections: a State and its language, an office and its institution", () => {
  const { names } = real.languageNames.get("de") as AuthoredLanguage;
  const shared = (id: string, collection: string): readonly string[] =>
    (names[collection] ?? []).filter((row) => row.id === id).flatMap(({ name }) => name ?? []);
  expect(shared("secretary-general", "offices")).toEqual(shared("secretary-general", "institutions"));
});
