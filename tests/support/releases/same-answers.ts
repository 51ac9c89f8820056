import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../../../src/archive.ts";
import type { FilterDimension, PressReleaseFilter, PressReleaseOrder, TimelineUnit } from "../../../src/index.ts";
import { readText } from "../../../src/sql/writing/stored-text.ts";
import { countToSql, facetToSql, filterToSql, type SqlStatistics, timelineToSql, toSql } from "../../../src/sql.ts";
import { ask, type Engine, tableOf } from "../engines/engine.ts";

/** A question to which an engine and the archive give different answers. */
export interface Difference {
  readonly what: string;
  readonly filter: PressReleaseFilter;
  readonly engine: unknown;
  readonly archive: unknown;
}

/** What came of putting the same questions to an engine and to the archive. */
export interface Verdict {
  readonly questions: number;
  readonly differences: readonly Difference[];
}

const units: readonly TimelineUnit[] = ["year", "quarter", "month", "day", "chairpersonship"];
const dimensions: readonly FilterDimension[] = ["type", "source", "fieldOfWork", "country", "place", "language"];
const orders: readonly PressReleaseOrder[] = ["date", "-date", "title", "score"];
const morePages = 3;

/** Puts the same questions to an engine and to the archive: of each filter the count, all ids, a facet, a timeline, and pages in some order. */
export async function sameAnswers(
  engine: Engine,
  archive: Archive,
  filters: readonly PressReleaseFilter[],
  tell: (done: number) => void = () => {},
): Promise<Verdict> {
  const differences: Difference[] = [];
  let questions = 0;
  for (const [i, filter] of filters.entries()) {
    const compare = async (what: string, engineSays: () => Promise<unknown>, expected: unknown): Promise<void> => {
      questions++;
      const said = await engineSays().catch((error: unknown) => `an error: ${String(error).slice(0, 300)}`);
      if (!isDeepStrictEqual(said, expected)) differences.push({ what, filter, engine: said, archive: expected });
    };
    const asked: Asked = { engine, archive, filter, i, compare };
    await compareCounts(asked);
    await comparePages(asked);
    if (i % 50 === 49) tell(i + 1);
  }
  return { questions, differences };
}

type Compare = (what: string, engineSays: () => Promise<unknown>, expected: unknown) => Promise<void>;

/** What is asked of both; the number of the filter chooses dimension, unit and order. */
interface Asked {
  readonly engine: Engine;
  readonly archive: Archive;
  readonly filter: PressReleaseFilter;
  readonly i: number;
  readonly compare: Compare;
}

async function compareCounts({ engine, archive, filter, i, compare }: Asked): Promise<void> {
  const { options } = engine;
  const dimension = dimensions[i % dimensions.length] as FilterDimension;
  const unit = units[i % units.length] as TimelineUnit;
  const fill = i % 2 === 0;
  await compare("count", () => ask(engine, countToSql(filter, options)), archive.count(filter));
  const ids = archive.query({ filter, limit: archive.size }).items.map(({ id }) => id);
  await compare("ids", () => idsOf(engine, filter), ids);
  const facet = facetToSql(dimension, filter, options);
  await compare(`facet ${dimension}`, () => ask(engine, facet), archive.facet(dimension, filter));
  const own = facetToSql(dimension, filter, { ...options, own: "ignore" });
  const choice = archive.facet(dimension, filter, { own: "ignore" });
  await compare(`facet ${dimension}, own ignored`, () => ask(engine, own), choice);
  const steps = timelineToSql(unit, filter, { ...options, fill });
  await compare(`timeline ${unit}`, () => ask(engine, steps), archive.timeline(unit, filter, { fill }));
}

/** All ids, by a statement of one's own around the condition. */
async function idsOf(engine: Engine, filter: PressReleaseFilter): Promise<string[]> {
  const { text, values, named } = filterToSql(filter, engine.options);
  const table = engine.options.dialect === "clickhouse" ? "`" : '"';
  const order = engine.options.dialect === "clickhouse" ? "date DESC" : "date DESC NULLS LAST";
  const from = `${table}${tableOf(engine.options).replaceAll(table, table + table)}${table}`;
  const question = `SELECT id FROM ${from} WHERE ${text} ORDER BY ${order}, id_key DESC`;
  const rows = await engine.rows({ text: question, values, named });
  return rows.map(({ id }) => readText(String(id)));
}

async function comparePages({ engine, archive, filter, i, compare }: Asked): Promise<void> {
  const sort = [orders[i % 4], orders[(i >> 2) % 4]].slice(0, i % 16 === 15 ? 0 : 1 + (i % 2)) as PressReleaseOrder[];
  const query = { filter, sort, limit: 1 + ((i * 37) % 150) };
  let statistics: SqlStatistics | undefined;
  let after: string | null = null;
  for (let page = 0; page < morePages && (page === 0 || after !== null); page++) {
    const wanted = after === null ? query : { ...query, after };
    const expected = archive.query(wanted);
    const answer = async (): Promise<unknown> => {
      const first = toSql(wanted, engine.options);
      if (first.statistics !== null) statistics = await ask(engine, first.statistics);
      const { page: found, total } = toSql(wanted, statistics ? { ...engine.options, statistics } : engine.options);
      if (found === null) throw new Error("no page");
      return { ...(await ask(engine, found)), total: page === 0 ? await ask(engine, total) : expected.total };
    };
    const { items, next, total } = expected;
    await compare(`page ${page + 1} by ${sort.join()}`, answer, { items: plain(items), next, total });
    after = next;
  }
}

/** Values that are compared as what they are in JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Differences as a test shows them: by kind, the first of each. */
export function shownDifferences({ differences }: Verdict): string[] {
  const kinds = new Map<string, Difference[]>();
  for (const difference of differences) {
    const kind = difference.what.replace(/^page \d+/, "page");
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference]);
  }
  const short = (value: unknown): string => String(JSON.stringify(value)).slice(0, 300);
  return [...kinds].map(([kind, [first, ...others]]) => {
    const { filter, engine, archive } = first as Difference;
    return `${kind}, ${others.length + 1} times: ${short(filter)}\n  engine:  ${short(engine)}\n  archive: ${short(archive)}`;
  });
}
