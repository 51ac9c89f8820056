import type { Fragment, Parameter } from "../writing/fragment.ts";
import { tooMuch } from "../writing/refuse.ts";
import type { SqlStatement, SqlText, SqlValue } from "../writing/types.ts";
import type { Dialect } from "./dialect.ts";

/** Writes a part of a statement for an engine; numbers of parameters begin with `first`. */
export function render(fragment: Fragment, dialect: Dialect, first = 1): SqlText {
  const values: SqlValue[] = [];
  const known = new Map<string, string>();
  const mark = ({ kind, value }: Parameter): string => {
    const key = JSON.stringify([kind, value]);
    const written = dialect.isByTurn ? undefined : known.get(key);
    if (written !== undefined) return written;
    const made = dialect.placeholder(kind, values.push(value) + first - 1);
    known.set(key, made);
    return made;
  };
  const pieces: string[] = [];
  const write = (parts: Fragment): void => {
    for (const part of parts) {
      if (typeof part === "string") pieces.push(part);
      else if ("kind" in part) pieces.push(mark(part));
      else write(part);
    }
  };
  write(fragment);
  if (values.length > dialect.mostParameters)
    throw tooMuch(
      ["filter"],
      `takes ${values.length} parameters, and ${dialect.title} ${dialect.mostParameters}: ask in parts`,
    );
  const named = Object.fromEntries(values.map((value, i) => [`p${i + first}`, value]));
  return { text: pieces.join(""), values, named };
}

/** Writes a statement and says what makes an answer of its rows. */
export function statement<Answer>(
  fragment: Fragment,
  dialect: Dialect,
  answer: SqlStatement<Answer>["answer"],
): SqlStatement<Answer> {
  return { ...render(fragment, dialect), answer };
}
