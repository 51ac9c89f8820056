import { allOf, anyOf, type Fragment, list, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect, WantedWords } from "./dialect.ts";
import { indexedWords } from "./longest-word.ts";
import { byDay, isDated, quoted, replaced } from "./nullable.ts";

// Words are indexed by FTS5, which is asked for the folded words as they are: its tokenizer `ascii` takes any letter beyond ASCII as a part of
// a word. Lists are JSON text. Not LIKE anywhere: it is blind to the case of ASCII, and ends at 50,000 letters.

/** FTS5 reads a question of so many words without trouble. */
const mostTogether = 64;

/** A list of ids as JSON is looked through faster than it is read, where few are wanted. */
const fewValues = 4;

/** SQLite 3.33 and later. */
export const sqlite: Dialect = {
  name: "sqlite",
  title: "SQLite",
  quote: quoted,
  longestName: Number.POSITIVE_INFINITY,
  // Plain marks: of numbered ones drivers want objects or lists, each in its way.
  placeholder: (kind) => (kind === "real" ? "CAST(? AS REAL)" : "?"),
  isByTurn: true,
  mostParameters: 32_766,
  days: ["0000-01-01", "9999-12-31"],
  none: null,
  listsAreJson: true,
  readsRecordsLast: true,
  behindPage: "",
  isDated,
  byDay,
  dayText: raw("date"),
  isFilled: (column, isList) => raw(isList ? `(${column} <> '[]')` : `(${column} IS NOT NULL)`),
  hasAny(column, isList, values) {
    const each = list(values.map(text), ", ");
    if (!isList) return sql`(${raw(column)} IS NOT NULL AND ${raw(column)} IN (${each}))`;
    if (values.length > fewValues)
      return sql`(EXISTS (SELECT 1 FROM json_each(${raw(column)}) AS item WHERE item.value IN (${each})))`;
    // A quotation mark within a value has a backslash before it, so the marks around tell where one begins and ends.
    return anyOf(values.map((value): Fragment => holds(column, JSON.stringify(value))));
  },
  holds,
  words({ words, mode, columns, plain }, names) {
    const known = indexedWords(words, mode);
    const index =
      mode === "phrase" ? phrase({ words, columns }, known) : known.map((word) => asked(word, mode, columns));
    if (index.length === 0) return plain(words);
    const matches = parts(index, mostTogether).map((some): Fragment => {
      const fts = raw(names.of("fts"));
      return sql`(number IN (SELECT rowid FROM ${fts} WHERE ${fts} MATCH ${text(some.join(" AND "))}))`;
    });
    const others = words.filter((word) => !known.includes(word));
    const rest = others.length === 0 ? [] : [plain(mode === "phrase" ? words : others)];
    return allOf([...matches, ...rest]);
  },
  real: (number) => sql`CAST(${number} AS REAL)`,
  quotient: (of, by) => sql`(${of} / ${by})`,
  lesser: (a, b) => sql`min(${a}, ${b})`,
  replaced,
  facetRows({ column, isList, table, where, own }) {
    const name = raw(column);
    const more = own === undefined ? [] : sql`, ${own} AS own`;
    if (!isList) return sql`SELECT ${name} AS value${more} FROM ${table} WHERE ${where} AND ${name} IS NOT NULL`;
    // The table stands in brackets: `json_each` has columns `id` and `type` too.
    const rows = sql`SELECT ${name}${more} FROM ${table} WHERE ${where}`;
    const kept = own === undefined ? [] : raw(", r.own AS own");
    return sql`SELECT item.value AS value${kept} FROM (${rows}) AS r, json_each(r.${name}) AS item`;
  },
  types: {
    key: "TEXT NOT NULL",
    day: "TEXT",
    one: "TEXT",
    many: "TEXT NOT NULL",
    number: "INTEGER NOT NULL",
    words: "TEXT NOT NULL",
    shown: "TEXT NOT NULL",
  },
  table({ table, of }, columns, textIndex) {
    return [
      `CREATE TABLE ${table} (\n  number INTEGER PRIMARY KEY,\n  ${columns.join(",\n  ")},\n  UNIQUE (id)\n)`,
      // Of all that is narrow: facets and timelines read it in place of the table.
      `CREATE INDEX ${of("newest")} ON ${table} (date DESC, id_key DESC, type, language, sources, fields_of_work, countries, places, word_count)`,
      ...(textIndex ? ftsTable(table, of("fts"), of) : []),
    ];
  },
};

function holds(column: string, piece: string): Fragment {
  return sql`(instr(${raw(column)}, ${text(piece)}) > 0)`;
}

/** One word as FTS5 takes it. */
function asked(word: string, mode: WantedWords["mode"], columns: readonly string[]): string {
  return within(`"${word}"${mode === "prefix" ? " *" : ""}`, columns);
}

/** A phrase as FTS5 takes it: as a whole, or where it is long or has a word that is not indexed, its words. */
function phrase({ words, columns }: Pick<WantedWords, "words" | "columns">, known: readonly string[]): string[] {
  const isWhole = words.length <= mostTogether && words.every((word) => known.includes(word));
  return isWhole ? [within(`"${words.join(" ")}"`, columns)] : known.map((word) => asked(word, "words", columns));
}

const within = (question: string, columns: readonly string[]): string =>
  columns.length === 2 ? `(${question})` : `(${columns[0]} : ${question})`;

function parts<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length));
}

/** The index of words and what keeps it right when rows come and go. */
function ftsTable(table: string, fts: string, of: (suffix: string) => string): string[] {
  const add = `INSERT INTO ${fts} (rowid, title_words, body_words) VALUES (new.number, new.title_words, new.body_words);`;
  const remove = `INSERT INTO ${fts} (${fts}, rowid, title_words, body_words) VALUES ('delete', old.number, old.title_words, old.body_words);`;
  const trigger = (when: string, steps: string) =>
    `CREATE TRIGGER ${of(`after_${when.toLowerCase()}`)} AFTER ${when} ON ${table} BEGIN ${steps} END`;
  return [
    `CREATE VIRTUAL TABLE ${fts} USING fts5 (title_words, body_words, content = ${table}, content_rowid = number, tokenize = 'ascii')`,
    trigger("INSERT", add),
    trigger("DELETE", remove),
    trigger("UPDATE", `${remove} ${add}`),
  ];
}
