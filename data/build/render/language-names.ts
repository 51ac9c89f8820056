import { collections } from "../collections.ts";
import type { AuthoredLanguage, AuthoredNames } from "../language-names.ts";
import { jsonText } from "./literal.ts";

/** Renders the names of one language: by kind and id, an entry a line, as JSON text. A name alone stands without the rest. */
export function renderLanguageNames(language: string, { names }: AuthoredLanguage): string {
  const kinds = collections.flatMap(({ file, kind }) => {
    const rows = names[file] ?? [];
    return rows.length === 0 ? [] : [`"${kind}":{\n${rows.map(row).join(",\n")}\n}`];
  });
  return [
    `// Generated from data/names/${language}.json. Do not edit: run "npm run generate".`,
    'import { nameRecords } from "../catalogue/records.ts";',
    'import type { NamesByKind } from "../catalogue/types.ts";',
    "",
    `/** The names in the language "${language}", by kind and id. @internal */`,
    `export const ${language}Names: NamesByKind = /* @__PURE__ */ nameRecords(${jsonText(`{\n${kinds.join(",\n")}}`)});`,
    "",
  ].join("\n");
}

function row({ id, name, formerNames, aliases }: AuthoredNames): string {
  const rest = {
    ...(formerNames.length > 0 ? { formerNames } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
  const value = Object.keys(rest).length === 0 ? name : { ...(name === undefined ? {} : { name }), ...rest };
  return `${JSON.stringify(id)}:${JSON.stringify(value)}`;
}
