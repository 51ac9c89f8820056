import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** What an entry of `exports` leads to: built code in both formats, or files by their path. */
type Target = string | { readonly import: Built; readonly require: Built };

interface Built {
  readonly types: string;
  readonly default: string;
}

/** Files to write, the text of each by its path. */
type Files = Record<string, string>;

/**
 * Writes what tools need that do not read `exports` (Parcel, Jest 27, the resolver of eslint-plugin-import, TypeScript's `node10`): a folder with
 * a package.json for every entry, and every JSON file at the path that its name promises.
 */
export function writeEntryFolders(root: string): void {
  for (const [path, text] of Object.entries(entryFolders(root))) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The files that a package needs besides those that lie where its `exports` say. */
export function entryFolders(root: string): Files {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, Target>>;
  };
  return Object.assign({}, ...Object.entries(exports).map(([name, target]) => filesOf(root, name, target)));
}

function filesOf(root: string, name: string, target: Target): Files {
  const path = posix.normalize(name);
  if (typeof target !== "string") return path === "." ? {} : { [`${path}/package.json`]: pointer(path, target) };
  if (name === target) return {};
  if (target.endsWith(".json")) return copies(root, path, target);
  throw new Error(
    `package.json › exports › ${name}: "${target}" is no file of JSON. Give it the targets of "import" and "require", as the others have`,
  );
}

/** A package.json that leads from the folder of an entry to its built files. */
function pointer(folder: string, target: Exclude<Target, string>): string {
  const to = (path: string): string => posix.relative(folder, posix.normalize(path));
  const { import: esm, require: cjs } = target;
  const fields = { private: true, main: to(cjs.default), module: to(esm.default), types: to(cjs.types) };
  return `${JSON.stringify({ ...fields, sideEffects: false }, null, 2)}\n`;
}

/** The files that `exports` has in another folder, where "*" stands for any name. */
function copies(root: string, path: string, target: string): Files {
  const [start = "", end = ""] = target.split("*");
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  if (!target.includes("*")) return { [path]: read(target) };
  const names = readdirSync(join(root, start)).filter((name) => name.endsWith(end));
  return Object.fromEntries(names.map((name) => [path.replace("*", name.slice(0, -end.length)), read(start + name)]));
}
