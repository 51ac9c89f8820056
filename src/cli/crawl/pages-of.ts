import { closeSync, openSync, readSync, statSync } from "node:fs";
import { largestPage, plainHead } from "../input/compressed.ts";
import { filesIn } from "../input/files-in.ts";
import { type OpenBytes, openBytes, wholeBytes } from "../input/open-bytes.ts";
import { nameOf } from "../input/standard-input.ts";
import { Unreadable } from "../input/unreadable.ts";
import { type WarcPage, warcPages } from "../input/warc-pages.ts";
import type { Page } from "./types.ts";
import type { UrlOf } from "./url-by-name.ts";

/** What is to be read, in order. */
export interface Inputs {
  readonly paths: readonly string[];
  /** Files in folders that are no pages by their names. */
  readonly leftAside: number;
  readonly unreadable: readonly string[];
}

/** A page, and how much of all there is to read lies behind it; `null` where that is not known. */
export interface PlacedPage {
  readonly page: Page;
  readonly part: number | null;
}

/** The files that arguments mean: folders with all they hold, files as they are. */
export function inputsOf(args: readonly string[]): Inputs {
  const paths: string[] = [];
  const unreadable: string[] = [];
  let leftAside = 0;
  for (const arg of args) {
    if (arg === "-" || !isFolder(arg)) paths.push(arg);
    else {
      const found = filesIn(arg);
      // Not spread into one call: a folder may hold more files than a call takes.
      for (const path of found.paths) paths.push(path);
      for (const path of found.unreadable) unreadable.push(path);
      leftAside += found.leftAside;
    }
  }
  return { paths, leftAside, unreadable };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The pages of files, in order: a file is one, a WARC holds many. */
export async function* pagesOf(paths: readonly string[], urlOf: UrlOf): AsyncGenerator<PlacedPage> {
  for (const [at, path] of paths.entries()) {
    const partAt = (within: number): number => (at + within) / paths.length;
    if (path !== "-" && !beginsAsWarc(path)) yield { page: { name: path, path, ...urlOf(path) }, part: partAt(1) };
    else yield* pagesWithin(path, urlOf, partAt);
  }
}

/** The pages of what has to be read as a stream: stdin, and WARCs. */
async function* pagesWithin(
  path: string,
  urlOf: UrlOf,
  partAt: (within: number) => number,
): AsyncGenerator<PlacedPage> {
  const name = nameOf(path);
  const part = (source: OpenBytes) => (source.size === null ? null : partAt(source.read() / source.size));
  try {
    const source = await openBytes(path);
    if (isWarc(source.head)) {
      for await (const page of warcPages(name, source)) yield { page: pageOfWarc(name, page), part: part(source) };
    } else {
      const bytes = await wholeBytes(source, largestPage);
      yield { page: { name, bytes, ...urlOf(name) }, part: null };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { page: { name, fault: error.reason }, part: null };
  }
}

function pageOfWarc(warc: string, { url, bytes, ...more }: WarcPage): Page {
  const name = url === "" ? warc : url;
  return bytes === null ? { name, fault: "its encoding cannot be undone" } : { name, url: name, bytes, ...more };
}

/** Names that no WARC has: they are not opened twice. */
const pageName = /\.(?:x?html?|txt|md|markdown|php|aspx?)(?:\.gz)?$/i;

/** Whether a file holds a WARC, by its first bytes. */
function beginsAsWarc(path: string): boolean {
  if (pageName.test(path)) return false;
  const head = Buffer.alloc(4096);
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    return isWarc(plainHead(head.subarray(0, readSync(file, head))));
  } catch {
    // The reader says why it cannot be read.
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function isWarc(head: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(head.subarray(0, 5)) === "WARC/";
}
