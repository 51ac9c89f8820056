import { readFile } from "node:fs/promises";
import type { Archive, BuildOptions } from "../../archive.ts";
import { type OpenBytes, openBytes } from "../input/open-bytes.ts";
import { Unreadable, unreadable } from "../input/unreadable.ts";
import { endWith, exitCode } from "../terminal/exit-code.ts";
import { say } from "../terminal/output.ts";

/** How a saved archive begins. */
const savedArchive = "OSCEarc\n";

/** How many wrong lines are named before it is only said how many there are. */
const named = 10;

/**
 * The records of a file or of stdin, to be asked: NDJSON, also compressed, or a saved archive. Lines that hold no record are named.
 *
 * @throws Unreadable where it cannot be read, or is neither
 */
export async function openRecords(path: string, options: BuildOptions = {}): Promise<Archive> {
  const source = await openBytes(path);
  if (isSavedArchive(source)) return savedRecords(path, source);
  assertText(source);
  const { openArchive } = await import("../../archive.ts");
  const archive = await openArchive(source, options);
  nameFaults(source.name, archive);
  return archive;
}

/** Whether the bytes are those that `archive build` writes. */
export function isSavedArchive({ head }: OpenBytes): boolean {
  return new TextDecoder("latin1").decode(head.subarray(0, savedArchive.length)) === savedArchive;
}

/** @throws Unreadable where the bytes cannot be NDJSON */
export function assertText({ name, head }: OpenBytes): void {
  if (head.includes(0)) throw new Unreadable(name, "is neither NDJSON nor a saved archive");
}

/** The archive of a file that begins as one does. @throws Unreadable */
export async function savedRecords(path: string, { name }: OpenBytes): Promise<Archive> {
  if (path === "-") throw new Unreadable(name, "is a saved archive; give it as a file");
  const { isArchiveError, loadArchive } = await import("../../archive.ts");
  try {
    return loadArchive(await readFile(path));
  } catch (error) {
    throw isArchiveError(error) ? new Unreadable(name, error.message) : unreadable(name, error);
  }
}

/** Names what was wrong, and lets the command end with that. */
export function nameFaults(name: string, { issues }: Pick<Archive, "issues">): void {
  for (const { message } of issues.slice(0, named)) say(`${name}: ${message}`);
  if (issues.length > named) say(`${name}: ${issues.length - named} more lines hold no record`);
  if (issues.length > 0) endWith(exitCode.wrong);
}
