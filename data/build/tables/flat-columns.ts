import * as z from "zod";
import { type Cell, type Column, snakeCase } from "./table.ts";

/** A column with the way to its value in an entry. */
export interface FlatColumn extends Column {
  readonly path: readonly (string | number)[];
  /** What is meant where the entry is silent. */
  readonly silent: Cell;
}

/** Names of the parts of a field that is a tuple. */
const tuples: Readonly<Record<string, readonly string[]>> = { position: ["latitude", "longitude"] };

const partialDate = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

/** The columns of a field: one, or one for each of its parts. The schema of the entry says what the field is. */
export function flatColumns(field: string, schema: z.core.$ZodType): readonly FlatColumn[] {
  return columns(snakeCase(field), [field], schema, true);
}

function columns(name: string, path: FlatColumn["path"], schema: z.core.$ZodType, required: boolean): FlatColumn[] {
  const inner = (part: z.core.$ZodType, key: string | number, as: string) =>
    columns(as, [...path, key], part, required);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const content = schema.unwrap() as z.core.$ZodType;
    // `true` or nothing: whoever counts wants `false`.
    if (content instanceof z.ZodLiteral) return [{ name, path, type: "boolean", required, silent: false }];
    return columns(name, path, content, false);
  }
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.ZodRawShape).flatMap(([key, part]) =>
      inner(part, key, name === "period" ? snakeCase(key) : `${name}_${snakeCase(key)}`),
    );
  if (schema instanceof z.ZodTuple)
    return schema.def.items.flatMap((part, i) => inner(part, i, tuples[name]?.[i] ?? `${name}_${i + 1}`));
  return [{ name, path, required, silent: null, ...typeOf(name, schema) }];
}

function typeOf(name: string, schema: z.core.$ZodType): Pick<Column, "type" | "allowed" | "pattern" | "description"> {
  if (schema instanceof z.ZodEnum) return { type: "string", allowed: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: "boolean" };
  if (schema instanceof z.ZodNumber) return { type: z.safeParse(schema, 1.5).success ? "number" : "integer" };
  if (!(schema instanceof z.ZodString))
    throw new Error(`${name}: ${schema._zod.def.type} is no column. Say in data/build/tables how it becomes one`);
  const takes = (text: string): boolean => z.safeParse(schema, text).success;
  if (takes("2015-02-03") && !takes("2015-02-30"))
    return takes("2015")
      ? { type: "string", pattern: partialDate, description: "A day, a month or a year, as precise as the source is." }
      : { type: "date" };
  return { type: "string" };
}

/** The value of a column in an entry. */
export function cellAt(entry: unknown, { path, silent }: FlatColumn): Cell {
  const value = path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string | number, unknown>> | undefined | null)?.[key],
    entry,
  );
  return (value ?? silent) as Cell;
}
