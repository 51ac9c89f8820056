import * as z from "zod";
import type { SqlAnswerRow, SqlText } from "../../../src/sql.ts";
import type { Engine } from "../engines/engine.ts";
import { page } from "../pages/page.ts";
import { sampleReleases } from "../releases/release.ts";

const listing = `News and press releases
Village wells tested before summer
Publishing date: 4 May 2010
OSH, 4 May 2010 – Two laboratories take part...
Judges compare rulings on custody
Publishing date: 5 May 2010
TIRANA, 5 May 2010 – Judges from six courts met...
Archivists scan land registers
Publishing date: 6 May 2010
ZAGREB, 6 May 2010 – The last volume was scanned today...`;

let engine: Promise<Engine> | undefined;

/** Runs a question on DuckDB, in a table of the releases: for the examples of SQL. */
async function duckdb({ text, values }: Pick<SqlText, "text" | "values">): Promise<readonly SqlAnswerRow[]> {
  engine ??= filledEngine();
  return (await engine).rows({ text, values, named: {} });
}

/** The engine is loaded where an example asks it. */
async function filledEngine(): Promise<Engine> {
  const { openDuckdb } = await import("../engines/duckdb.ts");
  const opened = await openDuckdb();
  await opened.add(sampleReleases);
  return opened;
}

/** What the examples in doc comments may use without saying where it comes from, besides all public names. */
export const docContext: Readonly<Record<string, unknown>> = {
  releases: sampleReleases,
  release: sampleReleases[0],
  page: page("node-nav-999001"),
  listing,
  duckdb,
  z,
};
