import type { ColumnKind } from "../writing/columns.ts";
import type { Fragment, ValueKind } from "../writing/fragment.ts";

/** Words to look for, ready to be written: in which columns, and what holds where no index is asked. */
export interface WantedWords {
  /** In their stored form; in turn and with repeats where a phrase is wanted. */
  readonly words: readonly string[];
  readonly mode: "words" | "phrase" | "prefix";
  /** `title_words`, `body_words` or both. */
  readonly columns: readonly string[];
  /** The condition for some of the words as it is without an index. */
  plain(words: readonly string[]): Fragment;
}

/** Which rows a facet counts, and the condition that was set aside, where one was. */
export interface FacetRows {
  readonly table: Fragment;
  readonly where: Fragment;
  readonly own: Fragment | undefined;
}

/** What a facet counts: the expression of a value, the condition that was set aside, and what stands behind FROM. */
export interface FacetSource {
  readonly value: Fragment;
  readonly own: Fragment | undefined;
  readonly from: Fragment;
}

/** The names of what a table is made of, each quoted. */
export interface TableNames {
  readonly table: string;
  /** The name of something that belongs to the table. */
  of(suffix: string): string;
}

/** Which days an engine has, for errors. */
export const daysOf = ({ title, days: [first, last] }: Dialect): string =>
  `the days of ${title} go from ${first} to ${last}`;

/** All in which an engine differs from the others. Conditions are true or false for every row, never unknown, so that NOT means not. */
export interface Dialect {
  /** How the engine calls itself, for errors. */
  readonly title: string;

  /** A name as the engine takes it, whatever letters it has. */
  quote(name: string): string;
  /** The longest name that the engine tells from others, in bytes. */
  readonly longestName: number;
  /** The mark of a parameter. */
  placeholder(kind: ValueKind, number: number): string;
  /** Whether marks take the values in turn: a value that stands twice is handed over twice. */
  readonly isByTurn: boolean;
  /** How many parameters a statement may have. */
  readonly mostParameters: number;

  /** The first and the last day that its dates hold. */
  readonly days: readonly [first: string, last: string];
  /** What stands for no day and for no text. */
  readonly none: { readonly day: string | null; readonly text: string | null };
  /** Whether a list is kept as JSON text. */
  readonly listsAreJson: boolean;
  /** Whether a page names its rows first and reads their records by id then. */
  readonly readsRecordsLast: boolean;
  /** What stands behind the statement of a page. */
  readonly behindPage: string;

  /** Whether a row has a day. */
  readonly isDated: Fragment;
  /** The order of a column that may hold none, which comes last. */
  byDay(direction: "ASC" | "DESC"): Fragment;
  /** The day of a row as text, YYYY-MM-DD. */
  readonly dayText: string;

  /** Whether a column with one text holds any. */
  isFilled(column: string): Fragment;
  /** Whether a list holds any value. */
  hasItems(column: string): Fragment;
  /** Whether a column with one text holds one of some. */
  isOneOf(column: string, values: readonly string[]): Fragment;
  /** Whether a list holds one of some values. */
  hasAny(column: string, values: readonly string[]): Fragment;
  /** Whether a column of words holds a text. */
  holds(column: string, text: string): Fragment;
  /** Whether a row holds words, by the engine's index of them. */
  words(wanted: WantedWords, names: TableNames): Fragment;

  /** The type of numbers with 64 bits behind the point. */
  readonly real: string;
  /** The whole part of a quotient. */
  quotient(of: Fragment, by: Fragment): Fragment;
  /** The function for the lesser of two numbers. */
  readonly least: string;
  /** The function for a text with each occurrence of another replaced. */
  readonly replace: string;

  /** The values of a list, a row each. */
  itemsOf(column: string, rows: FacetRows): FacetSource;

  readonly types: Readonly<Record<ColumnKind, string>>;
  /** The statements that make the table with the columns given, and what it is indexed by. */
  table(names: TableNames, columns: readonly string[], textIndex: boolean): readonly string[];
}
