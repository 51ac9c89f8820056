import { collections } from "../collections.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { type Cell, type Column, type ForeignKey, snakeCase, type Table } from "./table.ts";

interface NamedEntry extends AuthoredEntry {
  readonly name: string;
  readonly formerNames: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
  readonly aliases: readonly string[];
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

type Named = readonly [kind: string, entry: NamedEntry];

const text = (name: string, required = true): Column => ({ name, type: "string", required });
const number = (name: string): Column => ({ name, type: "integer", required: true });
const date = (name: string): Column => ({
  name,
  type: "string",
  required: false,
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  description: "A day, a month or a year, as precise as the source is; empty where it is open or not known.",
});

const toEntry: ForeignKey = { columns: ["kind", "id"], table: "entries", to: ["kind", "id"] };

/** What all collections have in common, each in one table: names, and the sources of every fact. */
export function sharedTables(data: AuthoredData): readonly Table[] {
  const all = collections.flatMap(({ file, kind }) =>
    (data.entries.get(file) ?? [])
      .filter((entry) => !isRedirect(entry))
      .map((entry) => [kind, entry] as unknown as Named),
  );
  const files = collections.map(({ file }) => file);
  return [
    {
      name: "entries",
      title:
        "Every entry of the catalogue by kind and id, with its name of today; a Chairpersonship has its year for both",
      files,
      columns: [text("kind"), text("id"), text("name")],
      primaryKey: ["kind", "id"],
      foreignKeys: [],
      rows: all.map(([kind, { id, name }]) => [kind, id, name ?? id]),
    },
    {
      name: "former_names",
      title: "Names that were in force before, the oldest first",
      files,
      columns: [text("kind"), text("id"), number("position"), text("name"), date("from"), date("until")],
      primaryKey: ["kind", "id", "position"],
      foreignKeys: [toEntry],
      rows: all.flatMap(([kind, { id, formerNames = [] }]) =>
        formerNames.map(({ name, from, until }, i): Cell[] => [kind, id, i + 1, name, from, until]),
      ),
    },
    {
      name: "aliases",
      title: "Other spellings that lead to an entry: look-up keys, not facts",
      files,
      columns: [text("kind"), text("id"), text("alias")],
      primaryKey: ["kind", "id", "alias"],
      foreignKeys: [toEntry],
      rows: all.flatMap(([kind, { id, aliases = [] }]) => aliases.map((alias): Cell[] => [kind, id, alias])),
    },
    sourceTable(data),
    {
      name: "entry_sources",
      title: "Which source proves which fields of an entry",
      files,
      columns: [
        text("kind"),
        text("id"),
        text("source"),
        { ...text("fields"), description: "Fields of the entry in the JSON file, joined by a semicolon." },
      ],
      primaryKey: ["kind", "id", "source"],
      foreignKeys: [toEntry, { columns: ["source"], table: "sources", to: ["id"] }],
      rows: all.flatMap(([kind, { id, sources }]) =>
        Object.entries(sources).map(([source, fields]): Cell[] => [kind, id, source, fields.join(";")]),
      ),
    },
    ...codeTables(data),
  ];
}

/** The sources with whatever `data/sources.json` says of each. */
function sourceTable({ sources }: AuthoredData): Table {
  const rows = Object.entries(sources as Readonly<Record<string, Readonly<Record<string, Cell>>>>);
  const keys = [...new Set(rows.flatMap(([, source]) => Object.keys(source)))];
  return {
    name: "sources",
    title: "What the facts are taken from",
    files: ["sources"],
    columns: [
      text("id"),
      ...keys.map((key) =>
        text(
          snakeCase(key),
          rows.every(([, source]) => source[key] !== undefined),
        ),
      ),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
    rows: rows.map(([id, source]) => [id, ...keys.map((key) => [source[key] ?? []].flat().join(";") || null)]),
  };
}

function codeTables({ stateCodes: { systems, codes } }: AuthoredData): readonly Table[] {
  return [
    {
      name: "code_systems",
      title: "Systems of codes for States",
      files: ["state-codes"],
      columns: [text("id"), text("name")],
      primaryKey: ["id"],
      foreignKeys: [],
      rows: systems.map(({ id, name }) => [id, name]),
    },
    {
      name: "state_codes",
      title: "The codes of each State in other systems, dated where they change",
      files: ["state-codes"],
      columns: [text("state"), text("system"), text("code"), date("from"), date("until")],
      primaryKey: ["state", "system", "code"],
      foreignKeys: [
        { columns: ["state"], table: "states", to: ["id"] },
        { columns: ["system"], table: "code_systems", to: ["id"] },
      ],
      rows: codes.map(({ state, system, code, from, until }) => [state, system, code, from, until]),
    },
  ];
}
