import { said } from "../catalogue/messages/said.ts";
import { wordsVersion } from "../press-releases/filter/words.ts";
import type { IssueCode } from "../press-releases/record/types.ts";
import { checksum } from "./bytes/checksum.ts";
import { isBytes, ownBytes, wholeBytesHint } from "./bytes/own-bytes.ts";
import { decodeUtf8 } from "./bytes/utf8.ts";
import { type ArchiveError, bytesError } from "./files/archive-error.ts";
import {
  type AnyArray,
  aligned,
  arrayTypes,
  headerAt,
  magic,
  type SegmentHeader,
  segmentOf,
  version,
} from "./files/file-format.ts";
import { Segment } from "./index/segment.ts";
import { joinParts } from "./join-parts.ts";
import { Part } from "./query/part.ts";
import { SegmentedArchive } from "./segmented-archive.ts";
import type { Archive } from "./types.ts";

/**
 * The archive that `save` made bytes of. It works on the bytes where they are, so they must not be changed afterwards.
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
    throw fault("altered-file", "holds no index that can be read, though its checksum is right: build it anew");
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

/** @throws ArchiveError where the bytes are not those of a whole archive of this version */
function checkFile(file: Uint8Array): void {
  const fields = new DataView(file.buffer, file.byteOffset, file.length);
  const known = magic.slice(0, file.length);
  if (file.length === 0 || known.some((byte, i) => file[i] !== byte))
    throw fault("foreign-file", "is no archive: it does not begin as one. Save one with `archive.save()`");
  if (file.length < headerAt) throw fault("truncated", `ends after ${file.length} bytes, before its header`);
  const found = fields.getUint32(8, true);
  if (found > version)
    throw fault("newer-file", `is of version ${found}, and this package reads up to ${version}: update osce-data`);
  const length = Number(fields.getBigUint64(16, true));
  if (file.length < length) throw fault("truncated", `has ${file.length} of ${length} bytes: copy it again`);
  if (found !== version || file.length !== length || fields.getUint32(12, true) !== checksum(file.subarray(16)))
    throw fault(
      "altered-file",
      "was changed since it was saved (its checksum differs): copy it again, or build it anew",
    );
}

function fault(code: IssueCode, wrong: string): ArchiveError {
  return bytesError(code, `the archive ${wrong}`);
}
