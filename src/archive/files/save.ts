import { wordsVersion } from "../../press-releases/filter/words.ts";
import { checksum } from "../bytes/checksum.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import { stepsOf } from "../index/document-steps.ts";
import type { Part } from "../query/part.ts";
import {
  type AnyArray,
  type ArrayType,
  aligned,
  arraysOf,
  arrayTypes,
  headerAt,
  magic,
  type SegmentHeader,
  version,
} from "./file-format.ts";

/** The bytes of an archive; `file-format.ts` describes them. */
export function saveParts(parts: readonly Part[]): Uint8Array {
  const arrays = parts.map(({ segment: { data }, replaced }) => [
    ...arraysOf(data, stepsOf(data.postings)),
    replaced ?? new Uint32Array(0),
  ]);
  const header = encodeUtf8(
    JSON.stringify(
      parts.map(({ segment }, i): SegmentHeader => {
        const list = arrays[i] as readonly AnyArray[];
        return {
          values: segment.index.columns.map(({ values }) => values),
          arrays: list.map((array) => [typeOf(array), array.length]),
        };
      }),
    ),
  );
  const all = arrays.flat();
  const length = all.reduce((at, { byteLength }) => aligned(at) + byteLength, headerAt + header.length);
  const bytes = new Uint8Array(length);
  bytes.set(magic);
  bytes.set(header, headerAt);
  let at = headerAt + header.length;
  for (const array of all) {
    at = aligned(at);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  const fields = new DataView(bytes.buffer);
  fields.setUint32(8, version, true);
  fields.setBigUint64(16, BigInt(length), true);
  fields.setUint32(24, header.length, true);
  fields.setUint32(28, wordsVersion, true);
  fields.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}

function typeOf(array: AnyArray): ArrayType {
  const names = Object.keys(arrayTypes) as ArrayType[];
  return names.find((name) => array instanceof arrayTypes[name]) as ArrayType;
}
