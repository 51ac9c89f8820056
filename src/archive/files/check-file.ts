import type { IssueCode } from "../../press-releases/record/types.ts";
import { checksum } from "../bytes/checksum.ts";
import { type ArchiveError, bytesError } from "./archive-error.ts";
import { headerAt, magic, version } from "./file-format.ts";

/** @throws ArchiveError where the bytes are not those of a whole archive of this version */
export function checkFile(file: Uint8Array): void {
  const fields = new DataView(file.buffer, file.byteOffset, file.length);
  const known = magic.slice(0, file.length);
  if (file.length === 0 || known.some((byte, i) => file[i] !== byte))
    throw fileFault("foreign-file", "is no archive: it does not begin as one. Save one with `archive.save()`");
  if (file.length < headerAt) throw fileFault("truncated", `ends after ${file.length} bytes, before its header`);
  const found = fields.getUint32(8, true);
  if (found > version)
    throw fileFault("newer-file", `is of version ${found}, and this package reads up to ${version}: update osce-data`);
  const length = Number(fields.getBigUint64(16, true));
  if (file.length < length) throw fileFault("truncated", `has ${file.length} of ${length} bytes: copy it again`);
  if (found !== version || file.length !== length || fields.getUint32(12, true) !== checksum(file.subarray(16)))
    throw fileFault(
      "altered-file",
      "was changed since it was saved (its checksum differs): copy it again, or build it anew",
    );
}

/** An error about the bytes of a saved archive. */
export function fileFault(code: IssueCode, wrong: string): ArchiveError {
  return bytesError(code, `the archive ${wrong}`);
}
