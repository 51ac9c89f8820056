import type { Column, ForeignKey, Table } from "../tables/table.ts";

/** Renders the description of the tables by the Data Package standard, version 2, in a way that readers of version 1 know too. */
export function renderDataPackage(tables: readonly Table[], version: string, checked: string): string {
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "osce-data",
    title: "osce-data: the catalogue of the OSCE as tables",
    description: `States, bodies, offices, field operations, meetings and places of the Organization for Security and Co-operation in Europe, dated, with the sources of every fact. The facts were checked on ${checked}.`,
    version,
    homepage: "https://osce-data.github.io/osce-data/",
    licenses: [{ name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" }],
    sources: [{ title: "Organization for Security and Co-operation in Europe", path: "https://www.osce.org" }],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function resource(table: Table): object {
  const { name, title, files, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    type: "table",
    profile: "tabular-data-resource",
    title,
    path: `csv/${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    sources: files.map((file) => ({ title: `${file}.json, with the sources of each entry`, path: `${file}.json` })),
    schema: {
      fields: columns.map((column) => field(column, primaryKey)),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map((key) => reference(key, name)) }),
    },
  };
}

function field({ name, type, description, required, allowed, pattern }: Column, primaryKey: readonly string[]): object {
  const unique = primaryKey.length === 1 && primaryKey[0] === name;
  const constraints = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** A table that refers to itself leaves its name out, as the standard has it. */
function reference({ columns, table, to }: ForeignKey, own: string): object {
  return { fields: columns, reference: { resource: table === own ? "" : table, fields: to } };
}
