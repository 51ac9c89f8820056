import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { type AuthoredLanguage, type AuthoredNames, languageNamesSchema } from "../language-names.ts";
import { type AuthoredData, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** Names in other languages: the shape of their files, ids that exist, sources for what is printed, and one entry for each name. */
export function checkLanguageNames(data: AuthoredData): Problem[] {
  return [...(data.languageNames ?? [])].flatMap(([language, file]) => {
    const { error } = languageNamesSchema.safeParse(file);
    if (error === undefined) return checkLanguage(data, `names/${language}`, file);
    return error.issues.map(({ path, message }) => ({
      file: `names/${language}`,
      entry: path.slice(0, 3).join("."),
      field: path.slice(3).join(".") || "(entry)",
      wrong: message,
      remedy: "data/README.md shows the shape of these files",
    }));
  });
}

function checkLanguage(data: AuthoredData, file: string, { searched, names }: AuthoredLanguage): Problem[] {
  const problem = (entry: string, field: string, wrong: string, remedy: string): Problem => ({
    ...{ file, entry, field, wrong, remedy },
  });
  const unknown = searched
    .filter((source) => !(source in data.sources))
    .map((source) =>
      problem("searched", source, "is not in sources.json", "Add it there with title and url, or fix the name"),
    );
  const rows = Object.entries(names).flatMap(([collection, list = []]) => {
    const ids = (data.entries.get(collection) ?? []).filter((entry) => !isRedirect(entry)).map(({ id }) => id);
    const strangers = list
      .filter(({ id }) => !ids.includes(id))
      .map(({ id }) => problem(id, "id", `is not in ${collection}.json`, "Fix the id, or add the entry first"));
    return [...strangers, ...shared(data, file, collection, list), ...list.flatMap((row) => unproven(data, file, row))];
  });
  return [...unknown, ...rows];
}

/** What is printed needs a source of its own; look-up keys need none. */
function unproven(data: AuthoredData, file: string, { id, name, formerNames, sources }: AuthoredNames): Problem[] {
  const printed = [...(name === undefined ? [] : ["name"]), ...formerNames.map((_, i) => `formerNames[${i}].name`)];
  const claimed = Object.values(sources).flat();
  const remedy = "Name the path under the source that proves it, or make an alias of the name";
  return [
    ...printed
      .filter((path) => !claimed.includes(path))
      .map((field) => ({ file, entry: id, field, wrong: "no source claims it", remedy })),
    ...claimed
      .filter((path) => !printed.includes(path))
      .map((path) => ({
        file,
        entry: id,
        field: "sources",
        wrong: `"${path}" is no printed name of it`,
        remedy: "Fix the path",
      })),
    ...Object.keys(sources)
      .filter((source) => !(source in data.sources))
      .map((source) => ({
        ...{ file, entry: id, field: "sources", wrong: `"${source}" is not in sources.json` },
        remedy: "Add it there with title and url, or fix the name",
      })),
  ];
}

/** A name leads to one entry of its collection, in this language and beside the English names. */
function shared(data: AuthoredData, file: string, collection: string, list: readonly AuthoredNames[]): Problem[] {
  const owner = new Map<string, string>();
  for (const entry of data.entries.get(collection) ?? [])
    for (const name of englishNames(entry)) owner.set(key(name), entry.id);
  const problems: Problem[] = [];
  for (const { id, name, formerNames, aliases } of list) {
    const own = [...(name === undefined ? [] : [name]), ...formerNames.map((former) => former.name), ...aliases];
    const seen = new Set<string>();
    for (const text of own) {
      const other = owner.get(key(text));
      const field = aliases.includes(text) ? "aliases" : "name";
      if (other !== undefined && other !== id)
        problems.push({
          ...{ file, entry: id, field, wrong: `"${text}" already leads to ${other}` },
          remedy: "Leave the name with the entry that it means",
        });
      if (seen.has(key(text)) && field === "aliases")
        problems.push({
          ...{ file, entry: id, field, wrong: `"${text}" is found without it` },
          remedy: "Remove the alias",
        });
      seen.add(key(text));
      owner.set(key(text), other ?? id);
    }
  }
  return problems;
}

function key(name: string): string {
  return foldName(name.replace(/['’]/g, " "));
}

function englishNames(entry: Readonly<Record<string, unknown>>): string[] {
  const { id, name, alpha3, abbreviation, formerNames, aliases } = entry as {
    readonly [field: string]: string | undefined;
  } & { readonly formerNames?: readonly { readonly name: string }[]; readonly aliases?: readonly string[] };
  const former = (formerNames ?? []).map((dated) => dated.name);
  return [id, name, alpha3, abbreviation, ...former, ...(aliases ?? [])].filter((text) => typeof text === "string");
}
