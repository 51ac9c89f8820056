import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadData } from "../data/build/load.ts";
import { renderCsvTable } from "../data/build/render/csv-table.ts";
import { renderDataPackage } from "../data/build/render/data-package.ts";
import { tables } from "../data/build/tables/tables.ts";
import packageJson from "../package.json" with { type: "json" };

// This test is also the generator of the tables: `npm run generate` runs it with --update.
const folder = new URL("../data/", import.meta.url);
const data = loadData(folder);
const all = tables(data);

test.each(all.map((table) => [table.name, table] as const))(
  "data/csv/%s.csv is what the data renders to (repair: npm run generate)",
  async (name, table) => {
    await expect(renderCsvTable(table)).toMatchFileSnapshot(fileURLToPath(new URL(`csv/${name}.csv`, folder)));
  },
);

test("data/datapackage.json describes the tables (repair: npm run generate)", async () => {
  await expect(renderDataPackage(all, packageJson.version, data.checked)).toMatchFileSnapshot(
    fileURLToPath(new URL("datapackage.json", folder)),
  );
});

test("data/csv holds nothing else", () => {
  expect(readdirSync(new URL("csv/", folder)).sort()).toEqual(all.map(({ name }) => `${name}.csv`).sort());
});
