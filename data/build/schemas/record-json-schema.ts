import * as z from "zod/v4";
import * as ids from "../../../src/schemas/ids.ts";
import { pressReleaseObject, rawPressReleaseObject } from "../../../src/schemas/press-release.ts";
import type { JsonSchema } from "../../../src/schemas/query-json.ts";
import { definitions, refer } from "./json-schema-defs.ts";

/** The id schemas by the definition that stands for them. */
const defined = new Map<unknown, string>([
  [ids.contentTypeIdSchema, "type"],
  [ids.sourceIdSchema, "source"],
  [ids.fieldOfWorkIdSchema, "fieldOfWork"],
  [ids.stateCodeSchema, "country"],
  [ids.placeIdSchema, "place"],
  [ids.languageCodeSchema, "language"],
]);

/** What the keys mean, for those who read the schema and not the reference. */
const descriptions: Readonly<Record<string, string>> = {
  id: 'Item number of osce.org from the address, else "h-" and a hash of language, date, title, printed places and sources; a twin on one page has "-2" behind it.',
  type: "null where the page prints no type that is known.",
  language: "Told by script and words, never from the address alone.",
  title: "The title as printed.",
  date: "The first day; null where the page has none.",
  dateUntil: "The last day, where the dateline names a range of days.",
  dateFrom: "Where the date comes from; null where there is none.",
  places: "The places of the dateline, then those of the place field.",
  sources: "Who issued it.",
  sourcesFrom:
    "Where the sources come from: a line that names them, a heading above the title, or the address; null where there is none.",
  addressSource: "The unit whose section or subdomain the page is in, where the page prints no source.",
  cutLabel: "The label in whose value the text ends.",
  fieldsOfWork: "Only what the page's own lines print.",
  countries: "Of places, of hosts of the sources, of Location lines; never guessed from the body.",
  body: "Paragraphs, the dateline still in the first one.",
  excerpt: "Whether the page showed only a snippet of the text.",
  urls: "Addresses under which it was read.",
  printed: "The words on the page, by label, before any of them was resolved to an id.",
  provenance: "How the record came to be.",
  text: "The place as printed, in name case.",
  place: "The place in the catalogue; null where it is not there.",
  country: "The State of the place; null where it has none or is not in the catalogue.",
  layout: "The shape of the page.",
  retrieved: "The day on which the page was fetched.",
  chairpersonshipYear: "The year that the page's navigation names as that of the Chair.",
};

/** The record and the raw record as the zod schemas say, ids and days by reference. */
export function recordJsonSchema(name: "press-release" | "raw-press-release"): JsonSchema {
  const object: z.ZodType = name === "press-release" ? pressReleaseObject() : rawPressReleaseObject();
  const { $schema: _, ...schema } = z.toJSONSchema(object, {
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema }) => {
      const definition = defined.get(zodSchema) ?? (isDay(jsonSchema) ? "day" : undefined);
      if (definition === undefined) return;
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
      Object.assign(jsonSchema, refer(definition));
    },
  });
  return described(schema as JsonSchema);
}

function isDay({ pattern }: JsonSchema): boolean {
  return pattern === definitions["day"]?.["pattern"];
}

/** Adds to every property of every object what its key means. The lists of `printed` are told by the object. */
function described(schema: JsonSchema): JsonSchema {
  const properties = schema["properties"] as Readonly<Record<string, JsonSchema>> | undefined;
  if (properties === undefined) return schema;
  const entries = Object.entries(properties).map(([key, property]): [string, JsonSchema] => {
    const items = property["items"] as JsonSchema | undefined;
    const inner = items === undefined ? property : { ...property, items: described(items) };
    const description = "layout" in properties || "id" in properties || "text" in properties || "title" in properties;
    return [key, { ...(description ? { description: descriptions[key] } : {}), ...described(inner) }];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}
