import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/**
 * Leaves out of the source maps of a folder the texts of `src/`, which the package holds as files: ESM and CommonJS need them only once.
 * Texts of bundled packages stay, because tools warn of a source that they do not find. Of a generated file, whose facts the package holds
 * in `data/`, the first line stays, which names that file.
 */
export function leanMaps(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".map"))) {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(lean(JSON.parse(readFileSync(file, "utf8")) as SourceMap)));
  }
}

function lean(map: SourceMap): SourceMap {
  const { sources, sourcesContent } = map;
  if (sourcesContent === undefined) return map;
  return { ...map, sourcesContent: sourcesContent.map((text, i) => textOf(sources[i] ?? "", text)) };
}

function textOf(source: string, text: string | null): string | null {
  if (source.startsWith("../src/generated/")) return text?.split("\n", 1)[0] ?? null;
  return source.startsWith("../src/") ? null : text;
}
