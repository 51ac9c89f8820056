import { assertIterable } from "../../press-releases/issues/assert-list.ts";
import type { DataIssue, PressRelease } from "../../press-releases/record/types.ts";
import { withSourcesFrom } from "../../press-releases/record/with-sources-from.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import type { ByteSource } from "./byte-source.ts";
import { notJson } from "./not-json.ts";
import { recordFault } from "./record-fault.ts";
import { textLines, withoutSpace } from "./text-lines.ts";

/** The records of a source, one after the other, and what was wrong with its lines so far. */
export interface NdjsonReading extends AsyncIterable<PressRelease> {
  /** What is wrong with the lines that hold no record. The path begins with the number of the line. The list grows while the records are read. */
  readonly issues: readonly DataIssue[];
}

/**
 * Reads records from newline-delimited JSON as the bytes come, with never more in memory than a chunk. A line that holds no record is
 * skipped and reported in `issues`, with its number and the cause.
 *
 * @throws TypeError, while reading, where the source gives something else than bytes.
 * @example
 * const reading = readNdjson(writeNdjson(releases));
 * const titles = [];
 * for await (const { title } of reading) titles.push(title);
 * titles.length; // => releases.length
 * reading.issues; // => []
 */
export function readNdjson(source: ByteSource): NdjsonReading {
  const issues: DataIssue[] = [];
  return { issues, [Symbol.asyncIterator]: () => records(source, issues) };
}

async function* records(source: ByteSource, issues: DataIssue[]): AsyncGenerator<PressRelease, void, undefined> {
  // A second reading reports each line once.
  issues.length = 0;
  let number = 0;
  for await (const lines of textLines(source)) {
    for (const line of lines) {
      number++;
      const json = withoutSpace(line);
      if (json === "") continue;
      const value = parseLine(json, number, issues);
      if (value !== undefined) yield value;
    }
  }
}

function parseLine(json: string, line: number, issues: DataIssue[]): PressRelease | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    issues.push(onLine(line, notJson(error)));
    return undefined;
  }
  const fault = recordFault(value);
  if (fault === undefined) return withSourcesFrom(value as PressRelease);
  issues.push(onLine(line, fault));
  return undefined;
}

/** An issue of a record as one of the line that holds it. */
export function onLine(line: number, issue: DataIssue): DataIssue {
  return { ...issue, path: [line, ...issue.path], message: `line ${line}: ${issue.message.replace(/^value: /, "")}` };
}

/**
 * Records as newline-delimited JSON, in UTF-8: a line each, the last one ended too.
 *
 * @throws TypeError where the releases cannot be iterated.
 * @example
 * new TextDecoder().decode(writeNdjson(releases)).split("\n").length; // => releases.length + 1
 */
export function writeNdjson(releases: Iterable<PressRelease>): Uint8Array;
/**
 * Writes records that come over time, such as those of `readNdjson`: a chunk of bytes for each, and never more in memory.
 *
 * @example
 * const chunks = [];
 * for await (const chunk of writeNdjson(readNdjson(writeNdjson(releases)))) chunks.push(chunk);
 * chunks.length; // => releases.length
 */
export function writeNdjson(releases: AsyncIterable<PressRelease>): AsyncIterable<Uint8Array>;
export function writeNdjson(
  releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
): Uint8Array | AsyncIterable<Uint8Array> {
  if (typeof releases === "object" && releases !== null && Symbol.asyncIterator in releases)
    return lineByLine(releases);
  assertIterable(releases, "writeNdjson");
  return encodeUtf8(Array.from(releases, lineOf).join(""));
}

async function* lineByLine(releases: AsyncIterable<PressRelease>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const release of releases) yield encodeUtf8(lineOf(release));
}

function lineOf(release: PressRelease): string {
  return `${JSON.stringify(release)}\n`;
}
