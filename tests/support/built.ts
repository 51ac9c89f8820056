import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";

/** The entries of the package. */
export const entryNames = [
  "index",
  "reading",
  "html",
  "archive",
  "formats",
  "sql",
  "schemas",
  "sources",
  "names-fr",
  "names-de",
  "names-it",
  "names-ru",
  "names-es",
] as const;

export type EntryName = (typeof entryNames)[number];

/** The names that an entry exports, with their values. */
export type Surface = Readonly<Record<string, unknown>>;

export const root: URL = new URL("../../", import.meta.url);
export const dist: URL = new URL("dist/", root);

/** The built package must be what the sources say. */
export function assertBuilt(): void {
  const files = entryNames.flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]);
  assertMade(files, filesOf("src/", /\.ts$/), "npm run build");
}

/** What a command makes must be there, and be younger than what it is made of: a stale file would prove nothing. */
export function assertMade(files: readonly string[], from: readonly string[], command: string): void {
  const missing = files.filter((file) => !existsSync(new URL(file, root)));
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: missing. Run "${command}" before these tests`);
  const made = Math.min(...files.map(modified));
  const later = from.find((file) => modified(file) > made);
  if (later) throw new Error(`${later} was changed after ${files[0]} was made. Run "${command}" before these tests`);
}

/** An entry as Node itself loads it. */
export async function loadEsm(name: EntryName): Promise<Surface> {
  assertBuilt();
  return import(new URL(`${name}.js`, dist).href);
}

export function loadCjs(name: EntryName): Surface {
  assertBuilt();
  return createRequire(import.meta.url)(new URL(`${name}.cjs`, dist).pathname);
}

const modified = (file: string): number => statSync(new URL(file, root)).mtimeMs;

/** The files of a folder, with the folders in it, whose names are such. */
export function filesOf(folder: string, names: RegExp): string[] {
  const all = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  return all.filter((name) => names.test(name)).map((name) => folder + name);
}
