import { readFile } from "node:fs/promises";
import { Argument, Command } from "commander";
import { put } from "../terminal/output.ts";

const names = ["press-release", "raw-press-release", "filter", "query"];

export function schemaCommand(): Command {
  return new Command("schema")
    .summary("a JSON Schema of the package")
    .description("Prints the JSON Schema (2020-12) of a record, a raw record, a filter or a query.")
    .addArgument(new Argument("<name>", "which one").choices(names))
    .action(async (name: string) => {
      // Beside dist in the package.
      await put(await readFile(new URL(`../src/generated/schemas/${name}.json`, import.meta.url)));
    });
}
