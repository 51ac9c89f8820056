/** A cell before it is written; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/** A column of a table of the Data Package. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description?: string | undefined;
  /** Whether every row has a value. */
  readonly required: boolean;
  readonly allowed?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
}

/** That the values of some columns are those of the key of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table of the Data Package: `data/csv/NAME.csv`. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** The data files it is made from. */
  readonly files: readonly string[];
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A name of the JSON files as the name of a table or column: words joined by an underscore, so that SQL and R take it as it is. */
export function snakeCase(name: string): string {
  return name.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
