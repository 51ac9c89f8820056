import { Unreadable } from "./unreadable.ts";

/** A line longer than this is no record and no name. */
const longestLine = 2 ** 28;

/**
 * The lines of a text as it comes, without what ends them, be that of Windows or not; the last one may have no end. A text is UTF-8, or UTF-16
 * where its first bytes say so, as spreadsheets save it.
 *
 * @throws Unreadable where the bytes are no text
 */
export async function* linesOf(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let open = "";
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(charsetOf(chunk));
    open += decoder.decode(chunk, { stream: true });
    if (open.includes("\0")) throw new Unreadable(name, "is no text: it holds zero bytes");
    if (open.length > longestLine) throw new Unreadable(name, "is no text of lines: one of them has no end");
    const lines = open.split("\n");
    open = lines.pop() as string;
    for (const line of lines) yield withoutReturn(line);
  }
  open += decoder?.decode() ?? "";
  if (open !== "") yield withoutReturn(open);
}

function charsetOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
