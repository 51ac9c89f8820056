import { largestPage } from "./compressed.ts";
import { undoneEncoding } from "./undone-encoding.ts";
import { Unreadable } from "./unreadable.ts";
import { AsyncIterReader, StatusAndHeadersParser, WARCParser, type WarcRecord } from "./warcio.js";

/** A page as a WARC keeps it: what the server sent, with its encodings undone. */
export interface WarcPage {
  readonly url: string;
  /** `null` where its encoding cannot be undone. */
  readonly bytes: Uint8Array | null;
  readonly contentType?: string;
  /** The day on which it was fetched. */
  readonly retrieved?: string;
}

/** Records that hold what was fetched; the others are requests, notes, and repetitions of what stands elsewhere. */
const holdsPage: ReadonlySet<string> = new Set(["response", "resource"]);

const text = /^\s*(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)/i;

/**
 * The pages of a WARC, one after the other: HTML and texts that were answers, and not errors of the server.
 *
 * @throws Unreadable, after the pages before, where the file is cut short or something else begins in it.
 */
export async function* warcPages(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage> {
  // Without its own parsing of HTTP, so that the length of each record can be checked: warcio takes a file that is cut for one that ends.
  const parser = new WARCParser(new AsyncIterReader(bytes, null), { parseHttp: false });
  let records = 0;
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    const after = records === 0 ? "at its beginning" : `after ${records} records`;
    const { warcType, warcContentLength: length } = record;
    if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Unreadable(name, `is no WARC ${after}`);
    if (!warcType || !Number.isInteger(length)) throw new Unreadable(name, `is cut short or damaged ${after}`);
    const isWanted = holdsPage.has(warcType) && length <= largestPage;
    const block = isWanted ? await record.readFully(false) : null;
    const found = block === null ? await passOver(record) : block.length;
    if (found < length) throw new Unreadable(name, `is cut short ${after}`);
    records++;
    const page = block && (await pageOf(record, block));
    if (page) yield page;
  }
}

/** Reads a record without keeping it, and says how long it was. Its own `skipFully` waits for ever where the file is cut. */
async function passOver(record: WarcRecord): Promise<number> {
  let length = 0;
  for await (const chunk of record.reader) length += chunk.length;
  record.consumed = "skipped";
  return length;
}

async function pageOf(record: WarcRecord, block: Uint8Array): Promise<WarcPage | null> {
  const { warcTargetURI, warcDate } = record;
  const answer = record.warcType === "response" ? await answerOf(block) : resourceOf(record, block);
  if (answer === null || !text.test(answer.contentType ?? "text/html")) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(warcDate ?? "")?.[0];
  return {
    url: warcTargetURI ?? "",
    bytes: answer.bytes,
    ...(answer.contentType !== null && { contentType: answer.contentType }),
    ...(day !== undefined && { retrieved: day }),
  };
}

interface Answer {
  readonly bytes: Uint8Array | null;
  readonly contentType: string | null;
}

function resourceOf(record: WarcRecord, bytes: Uint8Array): Answer {
  return { bytes, contentType: record.warcContentType };
}

/** What a server answered, without the encodings of its answer; `null` where it was an error or leads elsewhere. */
async function answerOf(block: Uint8Array): Promise<Answer | null> {
  const reader = new AsyncIterReader([block], null);
  const http = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const status = Number(http?.statusCode);
  if (http === null || status < 200 || status > 299) return null;
  const contentType = http.headers.get("Content-Type");
  if (!text.test(contentType ?? "text/html")) return null;
  const isChunked = http.headers.get("Transfer-Encoding")?.trim().toLowerCase() === "chunked";
  const body = await new AsyncIterReader(reader, null, isChunked).readFully();
  return { bytes: undoneEncoding(body, http.headers.get("Content-Encoding")), contentType };
}
