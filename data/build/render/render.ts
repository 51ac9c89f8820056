import type { Collection } from "../collections.ts";
import { type AuthoredEntry, isRedirect } from "../load.ts";
import { jsonText, key } from "./literal.ts";

/** Renders one collection as a TypeScript module: interface, id type, id list, and the entries as JSON text, an entry a line. */
export function renderCollection(collection: Collection, entries: readonly AuthoredEntry[]): string {
  const live = entries.filter((entry) => !isRedirect(entry)).map((entry) => runtimeEntry(collection, entry));
  const { file, entryType, recordType, idType, record, list, about } = collection;
  const rows = live.map((entry) => JSON.stringify(withoutEmptyNames(entry)));
  return [
    `// Generated from data/${file}.json. Do not edit: run "npm run generate".`,
    'import { records } from "../catalogue/records.ts";',
    `import type { ${(collection.entryTypes?.imports ?? [entryType]).join(", ")} } from "../catalogue/types.ts";`,
    "",
    `/** ${about}. */`,
    `export interface ${recordType} {`,
    ...live.flatMap((entry) => [
      `  /** ${hover(entry)} */`,
      `  readonly ${keyOf(collection, entry)}: ${typeOf(collection, entry)};`,
    ]),
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
    `export const ${list}: readonly ${idType}[] = /* @__PURE__ */ Object.freeze([${live.map((entry) => idOf(collection, entry)).join(", ")}]);`,
    "",
    "/**",
    ` * ${about}. The source of each field stands in \`osce-data/data/${file}.json\`.`,
    " *",
    " * @example",
    ` * ${exampleOf(collection, live[0])}`,
    " */",
    `export const ${record}: ${recordType} = /* @__PURE__ */ records<${recordType}>("${collection.kind}", ${jsonText(`[\n${rows.join(",\n")}\n]`)});`,
    "",
  ].join("\n");
}

/** Former names and aliases are added to every entry where the text is read. */
function withoutEmptyNames(entry: RuntimeEntry): object {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(
    Object.entries(entry).filter(([field, value]) => !(["formerNames", "aliases"].includes(field) && isEmpty(value))),
  );
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

/** The type of one entry, which may depend on a field of it. */
function typeOf({ entryType, entryTypes }: Collection, entry: RuntimeEntry): string {
  return entryTypes?.types[String(entry[entryTypes.by])] ?? entryType;
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
