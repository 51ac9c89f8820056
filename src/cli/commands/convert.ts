import { Command, Option } from "commander";
import type { FeedInfo, PressRelease } from "../../formats.ts";
import { openRecords } from "../records/open-records.ts";
import { put } from "../terminal/output.ts";

interface ConvertOptions extends FeedInfo {
  readonly to: "csv" | "jsonfeed" | "atom" | "rss" | "bibtex" | "csl" | "jsonld";
  readonly spreadsheet?: true;
}

export function convertCommand(): Command {
  return new Command("convert")
    .summary("records to a table, a feed or a bibliography")
    .description("Prints records in a format that other programs read, the newest first.")
    .argument("<file>", "records (NDJSON, also .gz), a saved archive, or - for stdin")
    .addOption(
      new Option("--to <format>", "the format")
        .choices(["csv", "jsonfeed", "atom", "rss", "bibtex", "csl", "jsonld"])
        .makeOptionMandatory(),
    )
    .option("--spreadsheet", "for csv: write what Excel expects, with no cell that it takes for a formula")
    .option("--title <text>", "for a feed: its title", "OSCE press releases")
    .option("--home <address>", "for a feed: the address of its page", "https://www.osce.org/press-releases")
    .option("--feed <address>", "for a feed: its own address", "https://www.osce.org/press-releases")
    .action(async (file: string, options: ConvertOptions) => {
      // In memory as a whole: feeds and bibliographies are asked of few records, which query finds.
      await put(await converted([...(await openRecords(file))], options));
    });
}

async function converted(releases: readonly PressRelease[], options: ConvertOptions): Promise<string> {
  const formats = await import("../../formats.ts");
  const { to, spreadsheet, title, home, feed } = options;
  const info: FeedInfo = { title, home, feed };
  const texts: Readonly<Record<ConvertOptions["to"], () => string>> = {
    csv: () => formats.toCsv(releases, spreadsheet ? { spreadsheet } : {}),
    jsonfeed: () => json(formats.toJsonFeed(releases, info)),
    atom: () => formats.toAtom(releases, info),
    rss: () => formats.toRss(releases, info),
    bibtex: () => formats.toBibtex(releases),
    csl: () => json(formats.toCsl(releases)),
    jsonld: () => json(formats.toJsonLd(releases)),
  };
  return texts[to]();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
