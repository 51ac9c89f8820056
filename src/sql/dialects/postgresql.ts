import { allOf, parameter, raw, sql, text } from "../writing/fragment.ts";
import type { Dialect } from "./dialect.ts";
import { indexedWords, longestWord } from "./longest-word.ts";
import { columnTypes, createTable, isFound, standard } from "./standard.ts";

// Words are indexed as a tsvector that is made of the folded words as they are, without a dictionary. For all words of title and body it is
// exact; for one of the two, and for phrases, it narrows what is looked at: its own positions end at 16,383.

const types = { text: "text", texts: "text[]", day: "date", real: "float8", count: "bigint" } as const;

/** PostgreSQL 12 and later. */
export const postgresql: Dialect = {
  ...standard,
  title: "PostgreSQL",
  longestName: 63,
  placeholder: (kind, number) => `$${number}::${types[kind]}`,
  // Not `date::text`, which follows the setting DateStyle, and as a time of no zone.
  dayText: "to_char(date::timestamp, 'YYYY-MM-DD')",
  hasItems: (column) => raw(`(cardinality(${column}) > 0)`),
  isOneOf: (column, values) =>
    sql`(${standard.isFilled(column)} AND ${raw(column)} = ANY(${parameter("texts", values)}))`,
  hasAny: (column, values) => sql`(${raw(column)} && ${parameter("texts", values)})`,
  holds: (column, piece) => isFound("strpos", column, piece),
  words({ words, mode, columns, plain }) {
    const known = indexedWords(words, mode);
    if (known.length === 0) return plain(words);
    const lexemes = known.map((word) => `'${word}'${mode === "prefix" ? ":*" : ""}`);
    const index = sql`(words @@ ${text(lexemes.join(" & "))}::tsquery)`;
    const isExact = mode !== "phrase" && columns.length === 2 && known.length === new Set(words).size;
    return isExact ? index : allOf([index, plain(words)]);
  },
  real: types.real,
  // Texts compare by bytes, whichever order the database has.
  types: /* @__PURE__ */ columnTypes('text COLLATE "C"', "text[]", "date", "integer"),
  table({ table, of }, columns, textIndex) {
    const cut = `regexp_replace(title_words || body_words, '([^ ]{${longestWord}})[^ ]+', '\\1', 'g')`;
    const words = `words tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(btrim(replace(${cut}, '  ', ' ')), ' '))) STORED`;
    return [
      createTable(table, [...columns, ...(textIndex ? [words] : []), "PRIMARY KEY (id)"]),
      `CREATE INDEX ${of("newest")} ON ${table} (date DESC NULLS LAST, id_key DESC)`,
      `CREATE INDEX ${of("values")} ON ${table} USING gin (sources, fields_of_work, countries, places)`,
      ...(textIndex ? [`CREATE INDEX ${of("words")} ON ${table} USING gin (words)`] : []),
    ];
  },
};
