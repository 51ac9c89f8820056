import { renderChairStarts } from "./chair-starts.ts";
import { collections } from "./collections.ts";
import { renderInfo } from "./info.ts";
import type { AuthoredData } from "./load.ts";
import { renderMonths } from "./months.ts";
import { renderParents } from "./parents.ts";
import { renderCollection } from "./render.ts";
import { renderRedirects, renderSpellings, renderTerms } from "./tables.ts";

/** Every file of `src/generated/` by name, rendered from checked data. */
export function generateFiles(data: AuthoredData, version: string): ReadonlyMap<string, string> {
  const entriesOf = (file: string) => data.entries.get(file) ?? [];
  return new Map([
    ...collections.map((collection): [string, string] => [
      `${collection.file}.ts`,
      renderCollection(collection, entriesOf(collection.file)),
    ]),
    ["catalogue-info.ts", renderInfo(version, data.checked)],
    ["chair-starts.ts", renderChairStarts(entriesOf("chairpersonships"))],
    ["parents.ts", renderParents(data)],
    ["redirects.ts", renderRedirects(data)],
    ["osce-terms.ts", renderTerms(data)],
    ["spellings.ts", renderSpellings(data)],
    ["months.ts", renderMonths(entriesOf("languages").map(({ id }) => id))],
  ]);
}
