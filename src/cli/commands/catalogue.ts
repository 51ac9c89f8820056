import { Command, Option } from "commander";
import { packageTables, readData, tableNamed } from "../tables/package-tables.ts";
import { typedRows } from "../tables/typed-rows.ts";
import { put } from "../terminal/output.ts";

interface CatalogueOptions {
  readonly table?: string;
  readonly format: "csv" | "json";
}

export function catalogueCommand(): Command {
  return new Command("catalogue")
    .summary("the facts of the package as tables")
    .description(
      "Prints a table of the catalogue: States, institutions, offices, meetings, sources … Without --table, prints the list of tables.",
    )
    .option("--table <name>", "the table: states, field_operations …")
    .addOption(
      new Option("--format <name>", "CSV, or JSON with numbers as numbers").choices(["csv", "json"]).default("csv"),
    )
    .addHelpText(
      "after",
      `
  osce-data catalogue
  osce-data catalogue --table states > states.csv
  osce-data catalogue --table office_terms --format json`,
    )
    .action(async ({ table, format }: CatalogueOptions) => {
      await put(table === undefined ? await listOfTables(format) : await tableText(table, format));
    });
}

async function listOfTables(format: CatalogueOptions["format"]): Promise<string> {
  const tables = (await packageTables()).map(({ name, title }) => ({ name, title }));
  if (format === "json") return linesOfJson(tables);
  return tables.map(({ name, title }) => `${name}\t${title}\n`).join("");
}

async function tableText(given: string, format: CatalogueOptions["format"]): Promise<string> {
  const { path, schema } = await tableNamed(given);
  const csv = await readData(path);
  return format === "csv" ? csv : linesOfJson(typedRows(csv, schema.fields));
}

/** A list in JSON, one value a line. */
function linesOfJson(values: readonly object[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
}
