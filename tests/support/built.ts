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

/** The built package must be there and be what the sources say: a stale one would prove nothing. */
export function assertBuilt(): void {
  const files = entryNames.flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]);
  const missing = files.filter((file) => !existsSync(new URL(file, root)));
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: missing. Run "npm run build" before these tests`);
  const built = Math.min(...files.map(modified));
  const later = sources().find((file) => modified(file) > built);
  if (later) throw new Error(`${later} was changed after dist was built. Run "npm run build" before these tests`);
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

function sources(): string[] {
  const names = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => `src/${name}`);
}
