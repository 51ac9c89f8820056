import type { JsonSchema } from "../../../src/schemas/query-json.ts";
import { definitionsOf } from "./json-schema-defs.ts";
import { queryDefinitions, queryJsonSchema } from "./query-json-schema.ts";
import { recordJsonSchema } from "./record-json-schema.ts";

const home = "https://osce-data.github.io/osce-data/schemas/";

/** Renders the schemas as JSON Schema 2020-12, for those who validate without TypeScript. */
export function renderJsonSchemas(): readonly [name: string, text: string][] {
  return [
    render("press-release", "A press release of the OSCE", recordJsonSchema("press-release")),
    render(
      "raw-press-release",
      "What a page prints, before labels are resolved",
      recordJsonSchema("raw-press-release"),
    ),
    render("filter", "A filter of press releases", queryJsonSchema("filter")),
    render("query", "A query to an archive of press releases", queryJsonSchema("query")),
  ];
}

function render(name: string, title: string, schema: JsonSchema): [string, string] {
  const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `${home}${name}.json`, title };
  const document = { ...head, ...schema, $defs: definitionsOf(schema, queryDefinitions) };
  return [`schemas/${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
}
