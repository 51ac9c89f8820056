import { Command, Option } from "commander";
import type { FilterDimension, PressReleaseOrder, SqlDialect, SqlOptions, SqlText } from "../../sql.ts";
import { put, say } from "../terminal/output.ts";
import { type FilterOptions, filterNames, filterOf, withFilterOptions } from "./filter-options.ts";
import { list, wholeNumber } from "./option-values.ts";

interface StatementOptions extends FilterOptions {
  readonly dialect: SqlDialect;
  readonly table?: string;
  readonly textIndex: boolean;
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly after?: string;
  readonly statistics?: readonly string[];
  readonly facet?: string;
  readonly create?: true;
  readonly explain?: true;
  readonly format: "text" | "ndjson";
}

export function sqlCommand(): Command {
  const command = new Command("sql")
    .summary("a filter as SQL for DuckDB, PostgreSQL, SQLite or ClickHouse")
    .description("Prints the statements of a query: its page, and how many records it finds in all.")
    .requiredOption("--dialect <engine>", "duckdb, postgresql, sqlite or clickhouse")
    .option("--table <name>", "the table (default: press_releases)")
    .option("--no-text-index", "for a table without an index of words");
  return withFilterOptions(command)
    .option("--sort <orders>", "date, -date, title, score (best match first)", list)
    .option("--limit <n>", "how many records at most (default: 20)", wholeNumber(0))
    .option("--after <cursor>", "the cursor (next) of the previous page")
    .option("--statistics <numbers>", "for a page by score: the answer to the statement of statistics", list)
    .option("--facet <dimension>", "counts by country, source, fieldOfWork …, not records")
    .addOption(
      new Option("--create", "print the statements that make the table instead").conflicts([
        ...filterNames,
        "sort",
        "limit",
        "after",
        "statistics",
        "facet",
        "explain",
      ]),
    )
    .option("--explain", "ask the engine for its plan")
    .addOption(
      new Option("--format <name>", "text, or JSON with the values").choices(["text", "ndjson"]).default("text"),
    )
    .addHelpText(
      "after",
      `
A value is never part of a statement: comments say what each parameter is. A
page asks for one record more, to find out whether another page follows.

  osce-data sql --dialect sqlite --create | sqlite3 releases.db
  osce-data sql --dialect duckdb --country MD --from 2014
  osce-data sql --dialect sqlite --text police --facet country --explain`,
    )
    .action(sql);
}

async function sql(options: StatementOptions): Promise<void> {
  const { dialect, format } = options;
  for (const [name, statement] of await statementsOf(options)) {
    const { text, values, named } = options.explain ? explained(statement, dialect) : statement;
    const json = JSON.stringify({ name, text, values, named });
    await put(format === "ndjson" ? `${json}\n` : asText(name, { text, values, named }, dialect));
  }
}

type Named = readonly (readonly [name: string, SqlText])[];

async function statementsOf(options: StatementOptions): Promise<Named> {
  const { facetToSql, tableToSql, toSql } = await import("../../sql.ts");
  const { dialect, table, textIndex, facet } = options;
  const target: SqlOptions = { dialect, textIndex, ...(table !== undefined && { table }) };
  if (options.create) return tableToSql(target).map((text) => ["create", { text, values: [], named: {} }]);
  const filter = filterOf(options);
  if (facet !== undefined) return [["facet", facetToSql(facet as FilterDimension, filter, target)]];
  const { statistics, page, total } = toSql(
    {
      filter,
      ...(options.sort && { sort: options.sort as PressReleaseOrder[] }),
      ...(options.limit !== undefined && { limit: options.limit }),
      ...(options.after !== undefined && { after: options.after }),
    },
    { ...target, ...(options.statistics && { statistics: options.statistics.map(Number) }) },
  );
  if (page === null)
    say("A page by score needs the answer to the statement of statistics: --statistics 1000,250000,31");
  const all = Object.entries({ statistics, page, total });
  return all.flatMap(([name, statement]) => (statement === null ? [] : [[name, statement] as const]));
}

function explained(statement: SqlText, dialect: SqlDialect): SqlText {
  const word = dialect === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
  return { ...statement, text: `${word} ${statement.text}` };
}

/** How an engine marks its parameters. */
const marks: Readonly<Record<SqlDialect, string>> = { duckdb: "$", postgresql: "$", sqlite: "?", clickhouse: "p" };

/** As JSON a value has no line break, so none leaves its comment. */
function asText(name: string, { text, values }: SqlText, dialect: SqlDialect): string {
  const parameters = values.map((value, i) => `-- ${marks[dialect]}${i + 1} = ${JSON.stringify(value)}\n`);
  return `${name === "create" ? "" : `-- ${name}\n`}${text};\n${parameters.join("")}`;
}
