import { isBytes, ownBytes } from "../catalogue/messages/own-bytes.ts";
import type { DataIssue } from "../press-releases/record/types.ts";
import { type ByteFile, fileOf, isByteFile, stretchesOf } from "./bytes/byte-file.ts";
import { bytesError } from "./files/archive-error.ts";
import { magic } from "./files/file-format.ts";
import { LineEntries } from "./index/line-entries.ts";
import { LineStore } from "./index/line-store.ts";
import { SegmentBuilder } from "./index/segment-builder.ts";
import { type BuildOptions, checkIn, stopIfAborted } from "./lines/build-options.ts";
import { type ByteSource, chunksOf, isStream, notBytes } from "./lines/byte-source.ts";
import { LineCutter } from "./lines/lines.ts";
import { onLine } from "./lines/ndjson.ts";
import { untilAborted } from "./lines/until-aborted.ts";
import { Part } from "./query/part.ts";
import { SegmentedArchive } from "./segmented-archive.ts";
import type { Archive } from "./types.ts";

/**
 * Makes an archive of newline-delimited JSON. Titles and bodies go from the bytes into the index without ever being strings. Words are
 * indexed at the first question about them. Until then, records are read from where they are; for a {@link ByteFile}, only their places are
 * in memory. A line that holds no record is reported in the archive's `issues`, with its number and the cause.
 *
 * @throws TypeError where the source is something else than bytes.
 * @throws ArchiveError where the source is a saved archive: {@link loadArchive} reads it.
 * @throws RangeError where the bytes are more than 4 GiB, or a file does not give the bytes that it is asked for.
 * @throws signal.reason once the signal of the options is aborted.
 * @example
 * const archive = openArchive(writeNdjson(releases));
 * archive.size; // => releases.length
 * archive.issues; // => []
 */
export function openArchive(ndjson: Uint8Array | ByteFile, options?: BuildOptions): Archive;
/**
 * Makes an archive of newline-delimited JSON that comes over time, such as a file that Node reads or the body of a response. The bytes are
 * never in memory all together.
 *
 * @throws TypeError where the source is or gives something else than bytes.
 * @throws signal.reason once the signal of the options is aborted, while bytes are waited for too.
 * @example
 * const body = new Response(writeNdjson(releases)).body as ReadableStream<Uint8Array>;
 * const archive = await openArchive(body);
 * archive.size; // => releases.length
 */
export function openArchive(ndjson: Exclude<ByteSource, Uint8Array>, options?: BuildOptions): Promise<Archive>;
export function openArchive(ndjson: ByteSource | ByteFile, options: BuildOptions = {}): Archive | Promise<Archive> {
  if (isBytes(ndjson)) {
    const bytes = ownBytes(ndjson);
    const opening = new Opening(options, fileOf(bytes));
    opening.push(bytes);
    return opening.done();
  }
  if (isStream(ndjson)) return openStream(ndjson, options);
  if (!isByteFile(ndjson)) throw notBytes("a source", ndjson, ", or a file ({ size, read })");
  const opening = new Opening(options, ndjson);
  for (const bytes of stretchesOf(ndjson)) opening.push(bytes);
  return opening.done();
}

async function openStream(ndjson: ByteSource, options: BuildOptions): Promise<Archive> {
  const opening = new Opening(options);
  for await (const chunk of untilAborted(chunksOf(ndjson, options.signal), options.signal)) opening.push(chunk);
  return opening.done();
}

const savedMessage = "the source is a saved archive, not NDJSON: `loadArchive` reads it";

/** Whether a saved archive begins there: up to the end of its line, which is no JSON. */
function isSaved(bytes: Uint8Array, from: number): boolean {
  return magic.every((byte, i) => byte === newline || bytes[from + i] === byte);
}

const newline = 10;

/** An archive in the making. */
class Opening {
  private readonly builder: SegmentBuilder;
  private readonly entries: LineEntries;
  private readonly issues: DataIssue[] = [];
  private readonly lines: LineCutter;
  private readonly options: BuildOptions;

  constructor(options: BuildOptions, file?: ByteFile) {
    this.options = options;
    const store = file && new LineStore(file);
    this.builder = new SegmentBuilder(store);
    this.entries = new LineEntries(this.builder, store);
    const totalBytes = file?.size ?? options.totalBytes ?? null;
    this.lines = new LineCutter((bytes, from, to, line, base) => {
      if (line === 1 && isSaved(bytes, from)) throw bytesError("foreign-file", savedMessage);
      if (totalBytes !== null) this.builder.share = (base + from) / totalBytes;
      const issue = this.entries.add(bytes, from, to, base);
      if (issue !== undefined) this.issues.push(onLine(line, issue));
      else checkIn(options, { releases: this.builder.entries, bytes: base + to + 1, totalBytes });
    });
  }

  push(chunk: Uint8Array): void {
    stopIfAborted(this.options);
    this.lines.push(chunk);
  }

  done(): Archive {
    this.lines.end();
    stopIfAborted(this.options);
    return new SegmentedArchive(
      [new Part(this.builder.finish())].filter(({ size }) => size > 0),
      this.issues,
    );
  }
}
