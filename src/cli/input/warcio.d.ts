// What the command line uses of warcio.

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

interface HeaderFields {
  get(name: string): string | null;
}

interface StatusAndHeaders {
  readonly statusline: string;
  readonly statusCode: number | string | undefined;
  readonly headers: HeaderFields;
}

/** Bytes that come in chunks, without the chunks of HTTP where they are to be undone. */
export declare class AsyncIterReader {
  constructor(source: Chunks | AsyncIterReader, compressed: string | null, dechunk?: boolean);
  readFully(): Promise<Uint8Array>;
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
}

/** Reads a first line and the headers below it. */
export declare class StatusAndHeadersParser {
  parse(reader: AsyncIterReader, options: { readonly headersClass: unknown }): Promise<StatusAndHeaders | null>;
}

/** A record of a WARC. */
export interface WarcRecord {
  readonly warcHeaders: StatusAndHeaders;
  readonly warcType: string | null;
  readonly warcTargetURI: string | null;
  readonly warcDate: string | null;
  readonly warcContentType: string | null;
  readonly warcContentLength: number;
  readonly reader: Chunks;
  /** How it was read: what was not is skipped before the next one. */
  consumed: "content" | "raw" | "skipped" | "";
  readFully(isContent: boolean): Promise<Uint8Array>;
}

/** Reads a WARC, record by record. */
export declare class WARCParser {
  constructor(source: AsyncIterReader, options: { readonly parseHttp: boolean });
  parse(): Promise<WarcRecord | null>;
}
