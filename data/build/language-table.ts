import { collections } from "./collections.ts";
import { type AuthoredData, isRedirect } from "./load.ts";

/** Renders the page of the guides that says how many names are confirmed in each language, and what was searched for the rest. */
export function renderLanguageTable(data: AuthoredData): string {
  const languages = [...data.languageNames];
  const rows = collections
    .filter(({ key }) => key === undefined)
    .map(({ file }) => {
      const all = (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry)).length;
      const counts = languages.map(
        ([, { names }]) => (names[file] ?? []).filter(({ name }) => name !== undefined).length,
      );
      return `| \`${file}\` | ${all} | ${counts.join(" | ")} |`;
    });
  const titles = data.sources as Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  return [
    ...["---", "title: Names by language", "---", "", "# Names by language", ""],
    '<!-- Generated from data/names/*.json. Do not edit: run "npm run generate". -->',
    "",
    "This table counts the entries whose name in a language is confirmed by a source. The others have look-up keys at most, and `nameIn` returns",
    "`undefined` for them.",
    "",
    `| collection | entries | ${languages.map(([code]) => code).join(" | ")} |`,
    `|---|--:|${languages.map(() => "--:").join("|")}|`,
    ...rows,
    "",
    "## Texts searched for the missing names",
    "",
    ...languages.map(([code, { searched }]) => {
      const read = searched.map((source) => `[${titles[source]?.title}](${titles[source]?.url})`);
      return `- **${code}**: ${read.join(" · ")}`;
    }),
    "",
  ].join("\n");
}
