import type { Collection } from "../collections.ts";
import { type AuthoredEntry, isRedirect } from "../load.ts";
import { packColumns, packRow } from "./pack-rows.ts";
import { packWords } from "./pack-words.ts";

/** Renders one collection as a TypeScript module of literals: interface, id type, id list, record. Pure: no clock, no network. */
export function renderCollection(collection: Collection, entries: readonly AuthoredEntry[]): string {
  const live = entries.filter((entry) => !isRedirect(entry)).map((entry) => runtimeEntry(collection, entry));
  const fields = fieldsOf(collection).slice(1);
  const { file, entryType, recordType, idType, record, list, about } = collection;
  return [
    `// Generated from data/${file}.json. Do not edit: run "npm run generate".`,
    'import { lazyRecord } from "../catalogue/lazy-record.ts";',
    `import type { ${entryType} } from "../catalogue/types.ts";`,
    "",
    `/** ${about}. */`,
    `export interface ${recordType} {`,
    ...live.flatMap((entry) => [`  /** ${hover(entry)} */`, `  readonly ${keyOf(collection, entry)}: ${entryType};`]),
    "}",
    "",
    `/** ${collection.key ? "Year" : "Id"} in {@link ${record}}. Example: \`${idOf(collection, live[0])}\`. */`,
    // Spelled out: of `keyof` the compiler forgets the name, in messages, on hover and in the reference.
    `export type ${idType} = ${live.map((entry) => idOf(collection, entry)).join(" | ")};`,
    "",
    "/**",
    ` * The keys of {@link ${record}}, in order.`,
    " *",
    " * @example",
    ` * ${list}[0]; // => ${idOf(collection, live[0])}`,
    " */",
    `export const ${list}: readonly ${idType}[] = [${live.map((entry) => idOf(collection, entry)).join(", ")}];`,
    "",
    "/**",
    ` * ${about}. The source of each field stands in \`osce-data/data/${file}.json\`.`,
    " *",
    " * @example",
    ` * ${exampleOf(collection, live[0])}`,
    " */",
    `export const ${record}: ${recordType} = /* @__PURE__ */ lazyRecord<${recordType}>("${collection.kind}", "${collection.key ?? "id"}", ${list}, "${packColumns(fields)}",`,
    // One literal over many lines: a template is read twice by the engine, and strings that are added up stay so in a bundle.
    '"\\',
    `${literalLines(packWords(live.map((entry) => packRow(fields, entry)).join("#")))}\\`,
    '");',
    "",
  ].join("\n");
}

/** The inside of a literal, with a line for the words and for each row that is not within one. */
function literalLines(text: string): string {
  return text.replace(/["\\]/g, "\\$&").replace(/#|\^(?=[^^]*$)/g, "$&\\\n");
}

/** The first entry by its key, and the field that tells most of it. */
function exampleOf(collection: Collection, entry: RuntimeEntry | undefined): string {
  if (entry === undefined) return "";
  const key = keyOf(collection, entry);
  const shown = collection.key ? "state" : "name";
  return `${collection.record}${/^\w+$/.test(key) && !collection.key ? `.${key}` : `[${key}]`}.${shown}; // => ${JSON.stringify(entry[shown])}`;
}

/** What an editor shows for a key of the record. */
function hover({ name, title, state }: RuntimeEntry): string {
  return String(name ?? `${title} of ${state}`);
}

function keyOf(collection: Collection, entry: RuntimeEntry): string {
  return collection.key ? String(entry[collection.key]) : key(entry.id);
}

function idOf(collection: Collection, entry: RuntimeEntry | undefined): string {
  return JSON.stringify(entry?.[collection.key ?? "id"]);
}

interface RuntimeEntry {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The fields of an entry that ship, the key first. */
function fieldsOf({ fields, key }: Collection): readonly string[] {
  return key ? [key, ...fields] : ["id", "name", "formerNames", "aliases", ...fields];
}

/** The part of an authored entry that ships as code: values only, in the order of the interface. */
function runtimeEntry(collection: Collection, entry: AuthoredEntry): RuntimeEntry {
  const order = fieldsOf(collection);
  return Object.fromEntries(
    order.filter((field) => field in entry).map((field) => [field, entry[field]]),
  ) as unknown as RuntimeEntry;
}

/** A JSON value as compact TypeScript. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${key(name)}: ${literal(inner)}`);
  return `{ ${fields.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
