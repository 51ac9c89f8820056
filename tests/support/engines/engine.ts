import type { PressRelease } from "../../../src/index.ts";
import { type SqlAnswerRow, type SqlOptions, type SqlStatement, type SqlText, toRow } from "../../../src/sql.ts";
import { releaseWith } from "../releases/release.ts";

/** An engine that runs, with a table that was made for it. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly options: SqlOptions;
  /** Runs a statement that changes something. */
  execute(text: string): Promise<void>;
  /** Runs a question. */
  rows(question: Pick<SqlText, "text" | "values" | "named">): Promise<readonly SqlAnswerRow[]>;
  /** Adds rows to the table. */
  add(releases: readonly PressRelease[]): Promise<void>;
  /** Takes rows out of the table. */
  remove(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The answer of a statement. */
export async function ask<Answer>(engine: Engine, question: SqlStatement<Answer>): Promise<Answer> {
  return question.answer(await engine.rows(question));
}

/** A name as standard SQL quotes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as a literal of standard SQL: for tests that write what a loader would. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of an engine's table. */
export const tableOf = ({ table = "press_releases" }: SqlOptions): string => table;

/** Ids as they stand in the table. */
export const storedIds = (ids: readonly string[], options: SqlOptions): string[] =>
  ids.map((id) => String(toRow(releaseWith({ id }), options)["id"]));

/** Calls back for so many items at a time. */
export async function inParts<Item>(
  items: readonly Item[],
  length: number,
  take: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < items.length; i += length) await take(items.slice(i, i + length));
}
