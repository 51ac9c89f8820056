import type { PressRelease } from "../../archive.ts";
import { openBytes } from "../input/open-bytes.ts";
import { assertText, isSavedArchive, nameFaults, savedRecords } from "./open-records.ts";

/**
 * The records of a file or of stdin, one after the other, with never more in memory than a saved archive. Lines that hold no record are named at
 * the end.
 *
 * @throws Unreadable where it cannot be read, or is neither
 */
export async function* eachRecord(path: string): AsyncGenerator<PressRelease, void, undefined> {
  const source = await openBytes(path);
  if (isSavedArchive(source)) return yield* await savedRecords(path, source);
  assertText(source);
  const { readNdjson } = await import("../../archive.ts");
  const reading = readNdjson(source);
  yield* reading;
  nameFaults(source.name, reading);
}
