import * as z from "zod";
import { referenceTargets } from "../checks/check-references.ts";
import { type Collection, collections } from "../collections.ts";
import { entrySchemas } from "../entry.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import { cellAt, type FlatColumn, flatColumns } from "./flat-columns.ts";
import { type Cell, type Column, type ForeignKey, snakeCase, type Table } from "./table.ts";

// Every State is in one table, because whatever names a State may name any of the three kinds.
const stateFiles: readonly string[] = ["participating-states", "former-states", "partners"];

/** The table that the entries of a data file are in. */
export function tableOf(file: string): string {
  return stateFiles.includes(file) ? "states" : snakeCase(file);
}

/** The tables of one collection: its entries, and one for each list that they hold. */
export function collectionTables(data: AuthoredData, collection: Collection): readonly Table[] {
  const shape = entrySchemas[collection.file]?.shape as z.ZodRawShape;
  const entries = (data.entries.get(collection.file) ?? []).filter((entry) => !isRedirect(entry));
  const fields = [...collection.fields, ...(collection.dataFields ?? [])];
  const isList = (field: string): boolean => shape[field] instanceof z.ZodArray;
  return [
    entryTable(
      collection,
      shape,
      fields.filter((field) => !isList(field)),
      entries,
    ),
    ...fields.filter(isList).flatMap((field) => listTables(collection, field, shape[field] as z.ZodArray, entries)),
  ];
}

/** What one row of a collection is called: the column by which its lists lead back to it. */
const singular = ({ file, kind }: Collection): string => (stateFiles.includes(file) ? "state" : snakeCase(kind));
const keyOf = ({ key }: Collection): string => key ?? "id";

function entryTable(
  collection: Collection,
  shape: z.ZodRawShape,
  fields: readonly string[],
  entries: readonly AuthoredEntry[],
): Table {
  const { file, about, kind, key } = collection;
  const leading = key === undefined ? ["id", "name"] : [key];
  const flat = [...leading, ...fields].flatMap((field) => flatColumns(field, shape[field] as z.core.$ZodType));
  const [first, ...others] = flat as [FlatColumn, ...FlatColumn[]];
  const isState = stateFiles.includes(file);
  const kindColumn: readonly Column[] = isState
    ? [{ name: "kind", type: "string", required: true, allowed: [kind] }]
    : [];
  return {
    name: tableOf(file),
    title: isState ? "States that take or took part, and Partners for Co-operation" : about.replaceAll("`", ""),
    files: [file],
    columns: [first, ...kindColumn, ...others],
    primaryKey: [keyOf(collection)],
    foreignKeys: others.flatMap((column) => referenceOf(file, column.path[0] as string, column.name)),
    rows: entries.map((entry) => [
      cellAt(entry, first),
      ...(isState ? [kind] : []),
      ...others.map((column) => cellAt(entry, column)),
    ]),
  };
}

/** A list of ids or words is a table of pairs; a list of objects has a row for each, counted from 1. */
function listTables(
  collection: Collection,
  field: string,
  list: z.ZodArray,
  entries: readonly AuthoredEntry[],
): Table[] {
  const { file, entryTypes } = collection;
  if (entryTypes === undefined)
    return [listTable(collection, field, list, entries, field, referenceOf(file, field, memberName(field)))];
  // What the ids in the list are ids of is told by another field of the entry: a table for each of its values.
  return Object.keys(entryTypes.types).map((value) => {
    const own = entries.filter((entry) => entry[entryTypes.by] === value);
    return listTable(collection, field, list, own, value, [
      { columns: [memberName(value)], table: tableOf(value), to: ["id"] },
    ]);
  });
}

const memberName = (field: string): string => snakeCase(field).replace(/s$/, "");

function listTable(
  collection: Collection,
  field: string,
  { element }: z.ZodArray,
  entries: readonly AuthoredEntry[],
  name: string,
  references: readonly ForeignKey[],
): Table {
  const owner = singular(collection);
  const isObject = element instanceof z.ZodObject;
  const flat = isObject
    ? Object.entries(element.shape as z.ZodRawShape).flatMap(([key, part]) => flatColumns(key, part))
    : flatColumns(memberName(name), element as z.core.$ZodType).map((column) => ({ ...column, path: [] }));
  const ownerColumn: Column = {
    name: owner,
    type: collection.key === undefined ? "string" : "integer",
    required: true,
  };
  const position: readonly Column[] = isObject ? [{ name: "position", type: "integer", required: true }] : [];
  return {
    name: `${owner}_${snakeCase(name)}`,
    title: `The ${name.replaceAll("-", " ")} of each ${owner.replaceAll("_", " ")}`,
    files: [collection.file],
    columns: [ownerColumn, ...position, ...flat],
    primaryKey: [owner, isObject ? "position" : (flat[0] as Column).name],
    foreignKeys: [
      { columns: [owner], table: tableOf(collection.file), to: [keyOf(collection)] },
      ...(isObject ? flat.flatMap(({ name }) => referenceOf(collection.file, `${field}.${name}`, name)) : references),
    ],
    rows: entries.flatMap((entry) =>
      ((entry[field] ?? []) as readonly unknown[]).map((item, i): Cell[] => [
        collection.key === undefined ? entry.id : Number(entry.id),
        ...(isObject ? [i + 1] : []),
        ...flat.map((column) => cellAt(item, column)),
      ]),
    ),
  };
}

function referenceOf(file: string, field: string, column: string): ForeignKey[] {
  // The State of a person in a list is a code of the catalogue too.
  const [target] = referenceTargets[file]?.[field] ?? (field.endsWith(".state") ? stateFiles : []);
  const key = collections.find((collection) => collection.file === target)?.key ?? "id";
  return target === undefined ? [] : [{ columns: [column], table: tableOf(target), to: [key] }];
}
