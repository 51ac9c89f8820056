import { collections } from "./collections.ts";
import { type AuthoredData, isRedirect } from "./load.ts";
import { renderChairStarts } from "./render/chair-starts.ts";
import { renderInfo } from "./render/info.ts";
import { renderMonths } from "./render/months.ts";
import { renderNamesOnADay } from "./render/names-on-a-day.ts";
import { renderParents } from "./render/parents.ts";
import { renderCollection } from "./render/render.ts";
import { renderSources } from "./render/sources.ts";
import { renderStateCodes } from "./render/state-codes.ts";
import { renderCompounds, renderOtherCodes, renderRedirects, renderSpellings, renderTerms } from "./render/tables.ts";

/** Every file of `src/generated/` by name, rendered from checked data. */
export function generateFiles(data: AuthoredData, version: string): ReadonlyMap<string, string> {
  const entriesOf = (file: string) => data.entries.get(file) ?? [];
  return new Map([
    ...collections.map((collection): [string, string] => [
      `${collection.file}.ts`,
      renderCollection(collection, entriesOf(collection.file)),
    ]),
    ["catalogue-info.ts", renderInfo(version, data.checked, data.asOf)],
    ["chair-starts.ts", renderChairStarts(entriesOf("chairpersonships"))],
    ["names-on-a-day.ts", renderNamesOnADay(data)],
    ["parents.ts", renderParents(data)],
    ["redirects.ts", renderRedirects(data)],
    ["other-codes.ts", renderOtherCodes(data)],
    ["compounds.ts", renderCompounds(data)],
    ["osce-terms.ts", renderTerms(data)],
    ["sources.ts", renderSources(data)],
    ["spellings.ts", renderSpellings(data)],
    ["state-codes.ts", renderStateCodes(data.stateCodes, stateIds(data))],
    ["months.ts", renderMonths(entriesOf("languages").map(({ id }) => id))],
  ]);
}

/** Every State in the order of its collection: those that take part, former ones, Partners. */
function stateIds(data: AuthoredData): string[] {
  const files = ["participating-states", "former-states", "partners"];
  return files
    .flatMap((file) => (data.entries.get(file) ?? []).filter((entry) => !isRedirect(entry)))
    .map(({ id }) => id);
}
