import * as z from "zod";
import { pressReleaseSchema, rawPressReleaseSchema } from "../../src/schemas/press-release.ts";

const home = "https://osce-data.github.io/osce-data/schemas/";

/** Renders the schemas as JSON Schema 2020-12, for those who validate without TypeScript. */
export function renderJsonSchemas(): readonly [name: string, text: string][] {
  return [
    render("press-release", "A press release of the OSCE", pressReleaseSchema),
    render("raw-press-release", "What a page prints, before labels are resolved", rawPressReleaseSchema),
  ];
}

function render(name: string, title: string, schema: z.ZodType): [string, string] {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  const document = { $schema, $id: `${home}${name}.json`, title, ...rest };
  return [`schemas/${name}.json`, `${JSON.stringify(document, null, 2)}\n`];
}
