/** An answer of a server, or something else that a WARC keeps. */
export interface WarcEntry {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of a record, as a crawler writes it. */
export function warcRecord({ url, body, type = "response", status = "200 OK", headers = {} }: WarcEntry): Buffer {
  const fields = { "Content-Type": "text/html; charset=utf-8", ...headers };
  const http = `HTTP/1.1 ${status}\r\n${lines(fields)}\r\n`;
  const block = Buffer.concat([Buffer.from(type === "response" ? http : ""), Buffer.from(body)]);
  const head = {
    "WARC-Type": type,
    "WARC-Target-URI": url,
    "WARC-Date": "2024-03-05T10:11:12Z",
    "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "text/html",
    "Content-Length": `${block.length}`,
  };
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines(head)}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

function lines(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
}

/** A body in chunks of HTTP. */
export function chunked(body: string): string {
  const half = Math.floor(body.length / 2);
  const parts = [body.slice(0, half), body.slice(half), ""];
  return parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join("");
}
