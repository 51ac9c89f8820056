import { said } from "../../catalogue/messages/said.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import type { DataIssue, PressRelease } from "../../press-releases/record/types.ts";
import { assertOptions } from "../../reading/assert-options.ts";
import { readPressReleases } from "../../reading/read.ts";
import { textHash } from "../../reading/text/text-hash.ts";
import { decodeHtml } from "../decode/decode-html.ts";
import { assertBytes } from "../decode/page-bytes.ts";
import { type HtmlOptions, walkDecoded } from "../html-to-page.ts";
import { readWalked } from "../read-html.ts";
import { addressOfName } from "./address-of-name.ts";
import { isHtml } from "./is-html.ts";

/** A file of a crawl; the caller has read it. */
export interface CrawlFile {
  /** Its path in the crawl. The path in a wget mirror is an address: `"www.osce.org/node/123456.html"`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address it was fetched from. */
  readonly url?: string | undefined;
  /** The header `Content-Type` of the response. */
  readonly contentType?: string | undefined;
}

/** What one file of a crawl yielded. */
export interface CrawledFile {
  readonly name: string;
  readonly releases: readonly PressRelease[];
  readonly issues: readonly DataIssue[];
  /** The name of an earlier file that held the same releases, word for word: the same page under another address. */
  readonly duplicateOf?: string;
}

/** How far a crawl was read. */
export interface CrawlProgress {
  readonly files: number;
  readonly releases: number;
  readonly bytes: number;
}

/** What the reading of a crawl can be watched and stopped with. */
export interface CrawlOptions extends Omit<HtmlOptions, "url" | "title"> {
  /** Called after each file with what has been read so far. */
  readonly onProgress?: ((progress: CrawlProgress) => void) | undefined;
  /** An `AbortSignal`: once it is aborted, reading stops with its reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
}

/**
 * Reads the files of a crawl one after the other. It looks at the content to tell HTML, plain text and Markdown apart. It opens no file
 * itself and keeps only the name and a hash of each, so a crawl may be larger than the memory. One release may be in many files:
 * `dedupePressReleases` merges them.
 *
 * @throws TypeError where the files cannot be iterated, or one of them has no name or no bytes.
 * @throws RangeError where `retrieved` is not a whole day.
 * @throws signal.reason once the signal of the options is aborted, between two files.
 * @example
 * const bytes = new TextEncoder().encode("<h1>Twelve judges compare notes</h1><p>SKOPJE, 3 July 2019 – They met today.</p>");
 * async function* files() {
 *   yield { name: "www.osce.org/node/999001.html", bytes };
 *   yield { name: "www.osce.org/skopje/999001.html", bytes };
 * }
 * const found: (string | undefined)[] = [];
 * for await (const { releases, duplicateOf = "new" } of readCrawl(files())) found.push(releases[0]?.id, duplicateOf);
 * found; // => ["999001", "new", "999001", "www.osce.org/node/999001.html"]
 */
export async function* readCrawl(
  files: AsyncIterable<CrawlFile> | Iterable<CrawlFile>,
  options: CrawlOptions = {},
): AsyncGenerator<CrawledFile, void, undefined> {
  if (typeof files !== "object" || files === null || !(Symbol.asyncIterator in files || Symbol.iterator in files))
    throw new TypeError(`readCrawl takes files that can be iterated, as { name, bytes }; it was given ${said(files)}`);
  assertOptions(options, "readCrawl");
  const { onProgress, signal, ...reading } = options;
  const seen = new Map<string, string>();
  const progress = { files: 0, releases: 0, bytes: 0 };
  stopIfAborted(signal);
  for await (const file of files) {
    stopIfAborted(signal);
    const { releases, issues } = readFile(file, reading);
    progress.files++;
    progress.releases += releases.length;
    progress.bytes += file.bytes.length;
    onProgress?.({ ...progress });
    const key = releases.length === 0 ? null : textHash(releases.map(wordsOf).join("\n\n"));
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first === undefined) seen.set(key, file.name);
    yield { name: file.name, releases, issues, ...(first !== undefined && { duplicateOf: first }) };
  }
}

function stopIfAborted(signal: CrawlOptions["signal"]): void {
  if (signal?.aborted) throw signal.reason;
}

function readFile(file: CrawlFile, options: HtmlOptions): Pick<CrawledFile, "releases" | "issues"> {
  const { name, bytes, url, contentType } = assertFile(file);
  const charset = contentType ?? options.charset;
  const known = { ...options, url: url ?? addressOfName(name) };
  const decoded = decodeHtml(bytes, charset);
  return isHtml(decoded.text) ? readWalked(walkDecoded(decoded), known) : readPressReleases(decoded.text, known);
}

function assertFile(file: CrawlFile): CrawlFile {
  if (typeof file !== "object" || file === null || typeof file.name !== "string")
    throw new TypeError(`readCrawl: a file is { name, bytes }; it was given ${said(file)}`);
  assertBytes(file.bytes, `readCrawl: ${file.name}: bytes are a Uint8Array`);
  return file;
}

/** All that a reader of the release would see; not its addresses. */
function wordsOf({ id, language, date, title, body }: PressRelease): string {
  const number = id.startsWith("h-") ? "" : id;
  return [number, language, date, foldName(title), ...body].join("\n");
}
