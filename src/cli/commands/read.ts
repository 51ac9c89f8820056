import { Command } from "commander";
import type { PressRelease } from "../../reading.ts";
import { batchesOf } from "../crawl/batches.ts";
import { CrawlTally } from "../crawl/crawl-tally.ts";
import { inputsOf, pagesOf } from "../crawl/pages-of.ts";
import { readInOrder } from "../crawl/read-in-order.ts";
import { usualReaders } from "../crawl/readers.ts";
import { type UrlOf, urlByName } from "../crawl/url-by-name.ts";
import { endWith, exitCode } from "../terminal/exit-code.ts";
import { onInterrupt } from "../terminal/on-interrupt.ts";
import { put } from "../terminal/output.ts";
import { ProgressLine } from "../terminal/progress-line.ts";
import { wholeNumber } from "./option-values.ts";

interface ReadOptions {
  readonly dedupe?: true;
  readonly url?: string;
  readonly charset?: string;
  readonly workers: number;
  readonly quiet?: true;
}

export function readCommand(): Command {
  return new Command("read")
    .summary("pages, folders and WARCs to records")
    .description("Reads pages of osce.org, or copies of them, and prints their records as NDJSON, one record per line.")
    .argument("<path...>", "HTML, text, Markdown or WARC, also .gz; a folder of them; - for stdin")
    .option("--dedupe", "merge the records of one release (keeps all in memory)")
    .option("--url <address>", "address of the page; {number} is the number in the file's name")
    .option("--charset <name>", "character set that the server named")
    .option("--workers <n>", "how many pages are read at once", wholeNumber(1), usualReaders)
    .option("-q, --quiet", "no progress and no summary")
    .addHelpText(
      "after",
      `
Files in a folder are read in the order of their names. The name of a file in
a wget mirror is its address. Ends with 1 if no record was found, with 3
if a file could not be read; the other files are still read.

  osce-data read www.osce.org/ > releases.ndjson
  osce-data read crawl.warc.gz --dedupe | jq .title
  osce-data read pages/ --url "https://www.osce.org/node/{number}"`,
    )
    .action(read);
}

async function read(args: readonly string[], options: ReadOptions): Promise<void> {
  const urlOf: UrlOf = urlByName(options.url, args);
  const { paths, leftAside, unreadable } = inputsOf(args);
  const progress = new ProgressLine(!options.quiet);
  const tally = new CrawlTally(unreadable.length, leftAside);
  const stop = onInterrupt(() => `${tally.words} so far`);
  for (const message of unreadable) progress.say(message);
  const kept: PressRelease[] = [];
  for await (const batch of readInOrder(batchesOf(pagesOf(paths, urlOf)), options.workers, options.charset)) {
    tally.add(batch);
    for (const message of batch.unreadable) progress.say(message);
    if (options.dedupe) keep(kept, batch.ndjson);
    else await put(batch.ndjson);
    progress.show(tally.words, batch.part);
  }
  const records = options.dedupe ? await putMerged(kept) : tally.records;
  stop();
  progress.clear();
  if (!options.quiet) progress.say(tally.summary(records, progress.elapsed));
  if (records === 0) endWith(exitCode.wrong);
  if (!tally.couldReadAll) endWith(exitCode.unreadable);
}

function keep(kept: PressRelease[], ndjson: Uint8Array): void {
  for (const line of new TextDecoder().decode(ndjson).split("\n")) if (line !== "") kept.push(JSON.parse(line));
}

async function putMerged(releases: readonly PressRelease[]): Promise<number> {
  const { dedupePressReleases } = await import("../../reading.ts");
  const merged = dedupePressReleases(releases).releases;
  for (const release of merged) await put(`${JSON.stringify(release)}\n`);
  return merged.length;
}
