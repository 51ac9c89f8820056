import { assertList } from "../../press-releases/issues/assert-list.ts";
import type { Fragment, Parameter } from "../writing/fragment.ts";
import { tooMuch } from "../writing/refuse.ts";
import type { SqlStatement, SqlText, SqlValue } from "../writing/types.ts";
import type { Dialect } from "./dialect.ts";
import { unlimited } from "./standard.ts";

/** Writes a part of a statement for an engine; numbers of parameters begin with `first`. */
export function render(fragment: Fragment, dialect: Dialect, first = 1): SqlText {
  const values: SqlValue[] = [];
  const known = new Map<unknown, string>();
  const mark = ({ kind, value }: Parameter): string => {
    // Where values are taken in turn, none is known.
    const key = dialect.isByTurn ? values.length : JSON.stringify([kind, value]);
    const made = known.get(key) ?? dialect.placeholder(kind, values.push(value) + first - 1);
    known.set(key, made);
    return made;
  };
  const parts = (fragment as readonly unknown[]).flat(unlimited) as (string | Parameter)[];
  const written = parts.map((part) => (typeof part === "string" ? part : mark(part))).join("");
  if (values.length > dialect.mostParameters)
    throw tooMuch(
      ["filter"],
      `takes ${values.length} parameters, and ${dialect.title} ${dialect.mostParameters}: ask in parts`,
    );
  const named = Object.fromEntries(values.map((value, i) => [`p${i + first}`, value]));
  return { text: written, values, named };
}

/** Writes a statement and says what makes an answer of its rows, which are a list. */
export function statement<Answer>(
  fragment: Fragment,
  dialect: Dialect,
  answer: SqlStatement<Answer>["answer"],
): SqlStatement<Answer> {
  return {
    ...render(fragment, dialect),
    answer: (rows) => {
      // Most drivers give rows within something else, and as a promise.
      assertList(rows, "answer", "rows");
      return answer(rows);
    },
  };
}
