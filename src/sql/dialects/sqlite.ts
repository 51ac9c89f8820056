import { allOf, anyOf, type Fragment, list, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { indexedWords } from "./longest-word.ts";
import { columnTypes, createTable, inBrackets, isFound, standard } from "./standard.ts";

// Words are indexed by FTS5, which is asked for the folded words as they are: its tokenizer `ascii` takes any letter beyond ASCII as a part of
// a word. Lists are JSON text. Not LIKE anywhere: it is blind to the case of ASCII, and ends at 50,000 letters.

/** FTS5 reads a question of so many words without trouble; a longer phrase it is only asked for its words. */
const mostTogether = 64;

/** A list of ids as JSON is looked through faster than it is read, where few are wanted. */
const fewValues = 4;

/** SQLite 3.33 and later. */
export const sqlite: Dialect = {
  ...standard,
  title: "SQLite",
  // Plain marks: of numbered ones drivers want objects or lists, each in its way.
  placeholder: (kind) => (kind === "real" ? "CAST(? AS REAL)" : "?"),
  isByTurn: true,
  mostParameters: 32_766,
  days: ["0000-01-01", "9999-12-31"],
  listsAreJson: true,
  dayText: "date",
  hasItems: (column) => raw(`(${column} <> '[]')`),
  hasAny(column, values) {
    if (values.length > fewValues) {
      const each = list(values.map(text), ", ");
      return sql`(EXISTS (SELECT 1 FROM json_each(${raw(column)}) AS item WHERE item.value IN (${each})))`;
    }
    // A quotation mark within a value has a backslash before it, so the marks around tell where one begins and ends.
    return anyOf(values.map((value): Fragment => holds(column, JSON.stringify(value))));
  },
  holds,
  words({ words, mode, columns, plain }, names) {
    const known = indexedWords(words, mode);
    const isUnknown = (word: string): boolean => !known.includes(word);
    const isPhrase = mode === "phrase";
    const isWhole = isPhrase && words.length <= mostTogether && !words.some(isUnknown);
    const fts = raw(names.of("fts"));
    const matches = parts(isWhole ? [words.join(" ")] : known, mostTogether).map((some): Fragment => {
      const all = some.map((word) => `"${word}"${mode === "prefix" ? " *" : ""}`).join(" AND ");
      const question = columns.length === 2 ? all : `${columns[0]} : (${all})`;
      return sql`(number IN (SELECT rowid FROM ${fts} WHERE ${fts} MATCH ${text(question)}))`;
    });
    // What the index does not answer is looked for.
    const rest = isPhrase ? (isWhole ? [] : words) : words.filter(isUnknown);
    return allOf(rest.length === 0 ? matches : [...matches, plain(rest)]);
  },
  real: "REAL",
  least: "min",
  // The table stands in brackets: `json_each` has columns `id` and `type` too, and `value`.
  itemsOf: (column, rows) => inBrackets(rows, column, `, json_each(v.${column})`),
  types: /* @__PURE__ */ columnTypes("TEXT", "TEXT", "TEXT", "INTEGER"),
  table({ table, of }, columns, textIndex) {
    return [
      createTable(table, ["number INTEGER PRIMARY KEY", ...columns, "UNIQUE (id)"]),
      // Of all that is narrow: facets and timelines read it in place of the table.
      `CREATE INDEX ${of("newest")} ON ${table} (date DESC, id_key DESC, type, language, sources, fields_of_work, countries, places, word_count)`,
      ...(textIndex ? ftsTable(table, of("fts"), of) : []),
    ];
  },
};

function holds(column: string, piece: string): Fragment {
  return isFound("instr", column, piece);
}

function parts<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length));
}

/** The index of words and what keeps it right when rows come and go. */
function ftsTable(table: string, fts: string, of: (suffix: string) => string): string[] {
  const both = "title_words, body_words";
  const change = (more: string, command: string, row: string) =>
    `INSERT INTO ${fts} (${more}rowid, ${both}) VALUES (${command}${row}.number, ${row}.title_words, ${row}.body_words);`;
  const add = change("", "", "new");
  const remove = change(`${fts}, `, "'delete', ", "old");
  const trigger = (when: string, steps: string) =>
    `CREATE TRIGGER ${of(`after_${when.toLowerCase()}`)} AFTER ${when} ON ${table} BEGIN ${steps} END`;
  return [
    `CREATE VIRTUAL TABLE ${fts} USING fts5 (${both}, content = ${table}, content_rowid = number, tokenize = 'ascii')`,
    trigger("INSERT", add),
    trigger("DELETE", remove),
    trigger("UPDATE", `${remove} ${add}`),
  ];
}
