import { isBytes, ownBytes, wholeBytesHint } from "../catalogue/messages/own-bytes.ts";
import { said } from "../catalogue/messages/said.ts";
import { wordsVersion } from "../press-releases/filter/words.ts";
import { decodeUtf8 } from "./bytes/utf8.ts";
import { checkFile, fileFault } from "./files/check-file.ts";
import { type AnyArray, aligned, arrayTypes, headerAt, type SegmentHeader, segmentOf } from "./files/file-format.ts";
import { Segment } from "./index/segment.ts";
import { joinParts } from "./join-parts.ts";
import { Part } from "./query/part.ts";
import { SegmentedArchive } from "./segmented-archive.ts";
import type { Archive } from "./types.ts";

/**
 * Loads an archive from the bytes of `save`. It uses the bytes where they are, so do not change them afterwards.
 *
 * @throws ArchiveError where the bytes are no archive, are not all there, were changed, or come from a newer version.
 * @throws TypeError where they are no `Uint8Array`.
 * @example
 * const archive = loadArchive(createArchive(releases).save());
 * archive.size; // => releases.length
 */
export function loadArchive(bytes: Uint8Array): Archive {
  if (!isBytes(bytes))
    throw new TypeError(
      `loadArchive takes the bytes of a saved archive, a Uint8Array; it was given ${said(bytes)}${wholeBytesHint(bytes)}`,
    );
  // Arrays begin at multiples of eight; bytes out of the middle of a buffer may not.
  const file = bytes.byteOffset % 8 === 0 ? ownBytes(bytes) : new Uint8Array(bytes);
  checkFile(file);
  const parts = partsOf(file);
  // Its words were taken out of the texts by other rules: they are taken out anew.
  const isOfOtherWords = new DataView(file.buffer, file.byteOffset).getUint32(28, true) !== wordsVersion;
  return new SegmentedArchive(isOfOtherWords ? [joinParts(parts)] : parts);
}

/** @throws ArchiveError where the bytes have the right sum and do not hold what they should: nobody saved them */
function partsOf(file: Uint8Array): readonly Part[] {
  try {
    return readParts(file);
  } catch {
    throw fileFault("altered-file", "holds no index that can be read, though its checksum is right: build it anew");
  }
}

function readParts(file: Uint8Array): readonly Part[] {
  const fields = new DataView(file.buffer, file.byteOffset);
  const end = headerAt + fields.getUint32(24, true);
  const headers: readonly SegmentHeader[] = JSON.parse(decodeUtf8(file, headerAt, end));
  let at = end;
  return headers.map(({ values, arrays }) => {
    const views = arrays.map(([type, length]): AnyArray => {
      at = aligned(at);
      const view = new arrayTypes[type](file.buffer as ArrayBuffer, file.byteOffset + at, length);
      at += view.byteLength;
      return view;
    });
    const replaced = views.pop() as Uint32Array;
    const data = segmentOf(views, values);
    const segment = new Segment(data, data);
    return new Part(segment, replaced.length > 0 ? replaced.slice() : undefined);
  });
}
