import { type Archive, createArchive, isArchiveError, loadArchive, openArchive } from "../../../../src/archive.ts";
import { type CrawlFile, readCrawl } from "../../../../src/html.ts";
import { dedupePressReleases, type PressRelease } from "../../../../src/reading.ts";
import type { GivenFile, Progress } from "./messages.ts";

export interface OpenedFiles {
  readonly archive: Archive;
  readonly faults: readonly string[];
}

type Tell = (progress: Progress) => void;

/** Opens what was given: one file of records or a saved archive by its content, anything else as pages of a crawl. */
export async function openFiles(files: readonly GivenFile[], tell: Tell): Promise<OpenedFiles> {
  const [first] = files;
  if (first === undefined) throw new Error("There is no file in what was given.");
  if (files.length === 1) {
    const start = new Uint8Array(await first.file.slice(0, 256).arrayBuffer());
    if (isGzip(start)) return openRecords(first.file, unpacked(first.file), tell);
    if (!isPage(start)) return openRecords(first.file, first.file.stream(), tell);
  }
  return openPages(files, tell);
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Records begin with a brace, and a saved archive says what it is; a page begins in neither way. */
function isPage(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start).trimStart();
  return !text.startsWith("{") && !text.startsWith("OSCEarc\n");
}

function unpacked(file: File): ReadableStream<Uint8Array> {
  return file
    .stream()
    .pipeThrough(
      new DecompressionStream("gzip") as unknown as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>,
    );
}

async function openRecords(file: File, stream: ReadableStream<Uint8Array>, tell: Tell): Promise<OpenedFiles> {
  const isPacked = !(file.name.endsWith("json") || file.name.endsWith("jsonl"));
  const known = isPacked ? {} : { totalBytes: file.size };
  const onProgress = everySoOften(({ releases, bytes }: { releases: number; bytes: number }) =>
    tell({ releases, share: isPacked ? null : bytes / file.size }),
  );
  try {
    const archive = await openArchive(stream, { ...known, onProgress });
    return { archive, faults: archive.issues.map(({ message }) => message) };
  } catch (error) {
    if (!isArchiveError(error) || error.issues[0]?.code !== "foreign-file") throw error;
    return { archive: loadArchive(new Uint8Array(await file.arrayBuffer())), faults: [] };
  }
}

async function openPages(files: readonly GivenFile[], tell: Tell): Promise<OpenedFiles> {
  const releases: PressRelease[] = [];
  const faults: string[] = [];
  const report = everySoOften(tell);
  let done = 0;
  for await (const page of readCrawl(bytesOf(files))) {
    done++;
    report({ releases: releases.length, share: done / files.length });
    if (page.duplicateOf === undefined) releases.push(...page.releases);
    if (page.releases.length === 0) faults.push(`${page.name}: no release was found in it`);
  }
  return { archive: createArchive(dedupePressReleases(releases).releases), faults };
}

async function* bytesOf(files: readonly GivenFile[]): AsyncIterable<CrawlFile> {
  for (const { path, file } of files) yield { name: path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Passes a report on at most twenty times a second: more would keep the page from drawing them. */
function everySoOften<Report>(tell: (report: Report) => void): (report: Report) => void {
  let last = 0;
  return (report) => {
    if (performance.now() - last < 50) return;
    last = performance.now();
    tell(report);
  };
}
