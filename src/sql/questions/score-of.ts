import type { Dialect } from "../dialects/dialect.ts";
import type { Target } from "../dialects/target.ts";
import { anyOf, type Fragment, parameter, raw, sql, text } from "../writing/fragment.ts";
import { storedWord } from "../writing/stored-text.ts";
import type { SqlStatistics } from "../writing/types.ts";

// BM25 as an archive computes it, step by step in the same order, so that scores are equal to the last bit on all engines: logarithms are
// taken here, and an engine only adds, multiplies and divides. A word in the title counts as two more occurrences.

const saturation = 1.2;
const lengthShare = 0.75;

/** An archive counts no further. */
const mostTimes = "255";

/** The score of a row. */
export function scoreOf(
  { dialect }: Target,
  words: ReadonlySet<string>,
  [documents = 0, total = 0, ...holding]: SqlStatistics,
): Fragment {
  const asReal = (number: Fragment): Fragment => sql`CAST(${number} AS ${raw(dialect.real)})`;
  const none = asReal(raw("0"));
  // Where no record has a word there is no length to divide by.
  if (words.size === 0 || total === 0) return none;
  const real = (value: number) => parameter("real", value);
  const length = sql`(${real(lengthShare)} * ${asReal(raw("word_count"))}) / ${real(total / Math.max(documents, 1))}`;
  const norm = sql`(${real(saturation)} * (${real(1 - lengthShare)} + ${length}))`;
  const terms = [...words].map((word, i): Fragment => {
    const count = holding[i] as number;
    const rarity = real(Math.log(1 + (documents - count + 0.5) / (count + 0.5)));
    const piece = ` ${storedWord(word)} `;
    const inTitle = dialect.holds("title_words", piece);
    const times = asReal(sql`(${timesOf(dialect, piece)} + CASE WHEN ${inTitle} THEN 2 ELSE 0 END)`);
    const points = sql`(((${rarity} * ${times}) * ${real(saturation + 1)}) / (${times} + ${norm}))`;
    return sql`(CASE WHEN ${anyOf([inTitle, dialect.holds("body_words", piece)])} THEN ${points} ELSE ${none} END)`;
  });
  return terms.reduce((sum, term) => sql`(${sum} + ${term})`);
}

/** How often a word with its spaces occurs in a row: by how much shorter the texts are without it, its length. */
function timesOf(dialect: Dialect, piece: string): Fragment {
  const lost = (column: string): Fragment => {
    // Spaces are doubled, so that one word and the next share none.
    const doubled = raw(`${dialect.replace}(${column}, ' ', '  ')`);
    return sql`length(${doubled}) - length(${raw(dialect.replace)}(${doubled}, ${text(piece)}, ''))`;
  };
  const letters = sql`(${lost("title_words")} + ${lost("body_words")})`;
  return sql`${raw(`${dialect.least}(${mostTimes}`)}, ${dialect.quotient(letters, sql`length(${text(piece)})`)})`;
}
