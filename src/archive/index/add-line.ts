import type { ByteView } from "../bytes/byte-view.ts";
import type { GrowingBytes } from "../bytes/growing.ts";
import type { LineParts } from "./line-reader.ts";
import type { TextBuilder } from "./text-data.ts";

/** Adds a line as the next entry. */
export function addLine(texts: TextBuilder, source: ByteView, parts: LineParts): void {
  appendHead(source.bytes, parts, texts.heads);
  texts.add({ source, from: parts.titleFrom, to: parts.titleTo }, { source, from: parts.bodyFrom, to: parts.bodyTo });
}

/** The line without title and body: three runs of bytes with `0` between them. */
function appendHead(
  line: Uint8Array,
  { from, to, titleFrom, titleTo, bodyFrom, bodyTo }: LineParts,
  out: GrowingBytes,
): void {
  const isTitleFirst = titleFrom < bodyFrom;
  out.append(line, from, isTitleFirst ? titleFrom : bodyFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? titleTo : bodyTo, isTitleFirst ? bodyFrom : titleFrom);
  out.push(zero);
  out.append(line, isTitleFirst ? bodyTo : titleTo, to);
}

const zero = 48;
