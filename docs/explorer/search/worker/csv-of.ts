import type { Archive } from "../../../../src/archive.ts";
import { toCsv } from "../../../../src/formats.ts";
import type { PressRelease, PressReleaseFilter } from "../../../../src/index.ts";

/** All releases that meet a filter, as a table that spreadsheets open. */
export function csvOf(archive: Archive, filter: PressReleaseFilter): Blob {
  return new Blob([toCsv(allOf(archive, filter), { spreadsheet: true })], { type: "text/csv" });
}

function* allOf(archive: Archive, filter: PressReleaseFilter): Iterable<PressRelease> {
  let after: string | null | undefined;
  do {
    const page = archive.query({ filter, limit: 1000, ...(after ? { after } : {}) });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}
