import { existsSync } from "node:fs";
import packageJson from "../../../package.json" with { type: "json" };
import tools from "./package.json" with { type: "json" };

/** Where the compilers and runtimes are installed. */
const installed: URL = new URL("node_modules/", import.meta.url);

/** The version behind an alias such as `npm:typescript@5.4.5`. */
export const pinned = (range: string): string => range.slice(range.lastIndexOf("@") + 1);

/** A file of an installed tool. */
export const programOf = (path: string): string => new URL(path, installed).pathname;

export interface Runtime {
  /** As the table names it. */
  readonly name: string;
  readonly program: string;
  /** What stands before the script on its command line. */
  readonly words: readonly string[];
  /** What `--version` must print; of the Node 20 that runs the matrix, the beginning. */
  readonly version: string;
  readonly isInstalled: boolean;
  /** What runs a command of a package by this runtime; `null` where that is not promised. */
  readonly npx: readonly string[] | null;
}

const { bun, deno, ...nodes } = tools.optionalDependencies;

const runtime = (
  name: string,
  path: string,
  version: string,
  npx: Runtime["npx"],
  words: readonly string[] = [],
): Runtime => ({
  name,
  program: programOf(path),
  words,
  version,
  isInstalled: existsSync(programOf(path)),
  npx,
});

const npx: Runtime["npx"] = ["npx", "--no-install"];

/** Packaged for Linux on x64 only; elsewhere those that npm left out are skipped. */
export const runtimes: readonly Runtime[] = [
  {
    name: "Node 20",
    program: process.execPath,
    words: [],
    version: "v20.",
    isInstalled: process.version.startsWith("v20."),
    npx,
  },
  ...Object.entries(nodes).map(([name, range]) =>
    runtime(name.replace("node-", "Node "), `${name}/bin/node`, pinned(range), npx),
  ),
  runtime("Bun", "bun/bin/bun", pinned(bun), [programOf("bun/bin/bun"), "x", "--bun", "--no-install"], ["run"]),
  runtime("Deno", "deno/deno", pinned(deno), null, ["run", "--allow-read", "--no-remote"]),
];

export interface Compiler {
  readonly name: string;
  readonly program: string;
  readonly version: string;
}

/** Every TypeScript by its alias, the oldest first. */
export const compilers: readonly Compiler[] = Object.entries(tools.devDependencies)
  .filter(([name]) => name.startsWith("typescript-"))
  .map(([name, range]) => ({
    name: name.replace("typescript-", "TypeScript "),
    program: programOf(`${name}/bin/tsc`),
    version: pinned(range),
  }));

export interface Bundler {
  readonly name: string;
  readonly version: string;
  /** The file that `bundle.mjs` makes with it. */
  readonly bundle: string;
}

const { webpack, vite, rollup, parcel, metro } = tools.devDependencies;

export const bundlers: readonly Bundler[] = [
  { name: "webpack", version: webpack, bundle: "webpack.cjs" },
  { name: "Vite", version: vite, bundle: "vite.mjs" },
  { name: "Rollup", version: rollup, bundle: "rollup.mjs" },
  { name: "Parcel", version: parcel, bundle: "parcel.mjs" },
  { name: "Metro", version: metro, bundle: "metro.cjs" },
];

/** How a program of today looks for packages; the `module` that goes with each. */
export const resolutions: Readonly<Record<string, string>> = {
  node16: "node16",
  nodenext: "nodenext",
  bundler: "preserve",
};

const { zod: newest, "zod-four": firstFour, "zod-lowest": lowest } = packageJson.devDependencies;

/** The versions of zod that the package is used with. A program imports zod 4 of all of them by the same name, "zod/v4". */
export const zods: Readonly<Record<"lowest" | "firstFour" | "newest", string>> = {
  /** The last zod 3, which holds zod 4. */
  lowest: pinned(lowest),
  firstFour: pinned(firstFour),
  newest,
};

export const nodeTypes: string = packageJson.devDependencies["@types/node"];
