import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import type { Archive } from "../../archive.ts";
import { unreadable } from "../input/unreadable.ts";
import { openRecords } from "../records/open-records.ts";
import { count, duration, size } from "../terminal/amounts.ts";
import { NotUnderstood } from "../terminal/not-understood.ts";
import { onInterrupt } from "../terminal/on-interrupt.ts";
import { put, say } from "../terminal/output.ts";
import { ProgressLine } from "../terminal/progress-line.ts";

export function archiveCommand(): Command {
  return new Command("archive")
    .summary("records with an index, in one file")
    .description("An archive holds records and an index of them: query answers from it at once.")
    .addCommand(buildCommand())
    .addCommand(infoCommand())
    .addCommand(recordsCommand());
}

function buildCommand(): Command {
  return new Command("build")
    .description("Makes an archive of records.")
    .argument("<file>", "records (NDJSON, also .gz), or - for stdin")
    .argument("<archive>", "the file to write; an existing file is replaced")
    .option("-q, --quiet", "no progress and no summary")
    .action(build);
}

async function build(file: string, out: string, { quiet }: { readonly quiet?: true }): Promise<void> {
  if (file !== "-" && resolve(file) === resolve(out))
    throw new NotUnderstood("The archive cannot take the place of its records");
  const progress = new ProgressLine(!quiet);
  let words = "nothing read yet";
  const stop = onInterrupt(() => `${words}; nothing was written`);
  const archive = await openRecords(file, {
    onProgress: ({ releases, bytes }) => {
      words = `${count(releases, "record")} · ${size(bytes)}`;
      progress.show(words, null);
    },
  });
  const bytes = archive.save();
  await write(out, bytes);
  stop();
  progress.clear();
  if (!quiet)
    say(`${count(archive.size, "record")} in ${out} (${size(bytes.length)}), built in ${duration(progress.elapsed)}`);
}

/** Whole or not at all. */
async function write(out: string, bytes: Uint8Array): Promise<void> {
  const part = `${out}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw unreadable(out, error);
  }
}

function infoCommand(): Command {
  return new Command("info")
    .description("Says what an archive, or a file of records, holds.")
    .argument("<file>", "an archive, records (NDJSON), or - for stdin")
    .option("--json", "print one JSON object")
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const info = infoOf(await openRecords(file));
      await put(json ? `${JSON.stringify(info)}\n` : textOf(info));
    });
}

type Counts = Readonly<Record<string, number>>;

interface ArchiveInfo {
  readonly records: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly undated: number;
  readonly languages: Counts;
  readonly types: Counts;
  readonly sources: Counts;
}

function infoOf(archive: Archive): ArchiveInfo {
  const ends = (order: "date" | "-date") =>
    archive.query({ filter: { date: { from: "0001" } }, sort: [order], limit: 1 });
  const first = ends("date");
  const counts = (dimension: "language" | "type" | "source"): Counts =>
    Object.fromEntries(archive.facet(dimension).map(({ value, count: n }) => [value, n]));
  return {
    records: archive.size,
    from: first.items[0]?.date ?? null,
    until: ends("-date").items[0]?.date ?? null,
    undated: archive.size - first.total,
    languages: counts("language"),
    types: counts("type"),
    sources: counts("source"),
  };
}

/** How many values of a dimension are printed; `--json` and `query --facet` give all. */
const most = 10;

function textOf({ records, from, until, undated, languages, types, sources }: ArchiveInfo): string {
  const rows = (name: string, counts: Counts) => [
    `${name}:`,
    ...Object.entries(counts)
      .slice(0, most)
      .map(([value, n]) => `  ${String(n).padStart(7)}  ${value}`),
    ...(Object.keys(counts).length > most ? [`           and ${Object.keys(counts).length - most} more`] : []),
  ];
  const dates = from === null ? "no dates" : `${from} to ${until}${undated > 0 ? `, ${undated} without a date` : ""}`;
  const lines = [
    count(records, "record"),
    dates,
    ...rows("languages", languages),
    ...rows("types", types),
    ...rows("sources", sources),
  ];
  return `${lines.join("\n")}\n`;
}

function recordsCommand(): Command {
  return new Command("records")
    .description("Prints the records of an archive as NDJSON, the newest first.")
    .argument("<archive>", "an archive")
    .action(async (file: string) => {
      for (const release of await openRecords(file)) await put(`${JSON.stringify(release)}\n`);
    });
}
