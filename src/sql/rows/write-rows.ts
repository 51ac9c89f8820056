import { encodeUtf8 } from "../../archive/bytes/utf8.ts";
import { assertIterable } from "../../press-releases/issues/assert-list.ts";
import type { PressRelease } from "../../press-releases/record/types.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { targetOf } from "../dialects/target.ts";
import type { SqlOptions } from "../writing/types.ts";
import { rowOf } from "./to-row.ts";

/** Rows are handed on in chunks of about so many letters: a line each would keep loaders busy with waiting. */
const chunk = 1 << 16;

/**
 * Writes rows as newline-delimited JSON in UTF-8, as the loaders of the engines read it. It returns chunks, and keeps no more than one in
 * memory.
 *
 * @throws QueryError where an option means nothing.
 * @throws ArchiveError, while writing, where a value is no record: the path begins with its place, counted from 0.
 * @throws TypeError where the releases cannot be iterated.
 * @example
 * let lines = "";
 * for await (const bytes of writeRows(releases, { dialect: "duckdb" })) lines += new TextDecoder().decode(bytes);
 * lines.split("\n").length; // => releases.length + 1
 */
export function writeRows(
  releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
  options: SqlOptions,
): AsyncIterable<Uint8Array> {
  const { dialect } = targetOf(options);
  if (!(Symbol.asyncIterator in Object(releases))) assertIterable(releases, "writeRows");
  return chunksOf(releases, dialect);
}

async function* chunksOf(
  releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
  dialect: Dialect,
): AsyncGenerator<Uint8Array, void, undefined> {
  let lines = "";
  let place = 0;
  for await (const release of releases) {
    lines += `${JSON.stringify(rowOf(release, dialect, place++))}\n`;
    if (lines.length < chunk) continue;
    yield encodeUtf8(lines);
    lines = "";
  }
  if (lines !== "") yield encodeUtf8(lines);
}
