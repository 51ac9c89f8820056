import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/**
 * Makes the source maps of a folder as small as stepping and traces of errors need them: they lead from a line to the line of `src/`.
 *
 * Their texts are left out, because the package holds `src/` as files, which ESM and CommonJS share. Of a generated file, whose facts the
 * package holds in `data/`, the first line stays, which names that file. Code of bundled packages is not mapped: it stands in the built files
 * as those packages ship it.
 */
export function leanMaps(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".map"))) {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(lean(JSON.parse(readFileSync(file, "utf8")) as SourceMap)));
  }
}

/** Takes the map of a built file away, and the line that names it. */
export function dropMap(file: string): void {
  rmSync(`${file}.map`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
}

function lean(map: SourceMap): SourceMap {
  const own = map.sources.flatMap((source, i) => (source.startsWith("../src/") ? i : []));
  return {
    ...map,
    sources: own.map((i) => map.sources[i] as string),
    sourcesContent: own.map((i) => firstLine(map.sources[i], map.sourcesContent?.[i])),
    names: [],
    mappings: encode(leanLines(decode(map.mappings), own)),
  };
}

function leanLines(lines: readonly (readonly SourceMapSegment[])[], own: readonly number[]): SourceMapSegment[][] {
  let isOurs = false;
  return lines.map((line) => {
    const kept = leanLine(line, own, isOurs);
    isOurs = (kept.at(-1)?.length ?? (isOurs ? 4 : 1)) > 1;
    return kept;
  });
}

function firstLine(source: string | undefined, text: string | null | undefined): string | null {
  return source?.startsWith("../src/generated/") ? (text?.split("\n", 1)[0] ?? null) : null;
}

/** Of a built line, what begins a line of the source; and where ours ends, because some readers look for the nearest line before. */
function leanLine(line: readonly SourceMapSegment[], own: readonly number[], isOurs: boolean): SourceMapSegment[] {
  const kept: SourceMapSegment[] = [];
  let before = isOurs ? "the line before" : "";
  for (const [column, source, at, from] of line) {
    const index = source === undefined ? -1 : own.indexOf(source);
    const lead = index < 0 ? "" : `${index}:${at}`;
    if (lead !== before) kept.push(index < 0 ? [column] : [column, index, at as number, from as number]);
    before = lead;
  }
  return kept;
}
