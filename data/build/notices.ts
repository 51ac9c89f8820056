import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A package of which some code is in the built files. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence, with its copyright. */
  readonly text: string;
}

/** Writes the licences of all packages of which a folder of built files holds code, as its source maps tell. */
export function writeNotices(folder: string): void {
  const maps = readdirSync(folder).filter((file) => file.endsWith(".map"));
  const sources = maps.flatMap((file) => sourcesOf(readFileSync(join(folder, file), "utf8")));
  writeFileSync(join(folder, "NOTICES.md"), noticesOf(sources));
}

/** The licences of all packages of which there are files among the sources. */
export function noticesOf(sources: readonly string[]): string {
  return notices([...new Set(sources.flatMap(packageOf))].sort().map(bundled));
}

/** The packages that a source map names. */
export function packagesOf(map: string): string[] {
  return sourcesOf(map).flatMap(packageOf);
}

function sourcesOf(map: string): readonly string[] {
  return (JSON.parse(map) as { readonly sources: readonly string[] }).sources;
}

function packageOf(source: string): readonly string[] {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(source)?.[1]?.split(" ") ?? [];
}

function bundled(name: string): Bundled {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Bundled;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and no licence was found in ${folder}`);
  return { name, version, license, text: readFileSync(join(folder, file), "utf8").trim() };
}

function notices(packages: readonly Bundled[]): string {
  return [
    "# Notices",
    "",
    "The built files hold code of these packages, and names of States and languages from Unicode CLDR 48 (Unicode-3.0,",
    "copyright © 1991-2026 Unicode, Inc., https://www.unicode.org/license.txt).",
    ...packages.map(({ name, version, license, text }) => `\n## ${name} ${version} (${license})\n\n${text}`),
    "",
  ].join("\n");
}
