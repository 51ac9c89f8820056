import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build, defineConfig, type Options } from "tsup";
import { writeEntryFolders } from "./data/build/entry-folders.ts";
import { dropMap, leanMaps } from "./data/build/lean-maps.ts";
import { writeNotices } from "./data/build/notices.ts";
import { plainAscii } from "./data/build/plain-ascii.ts";

const entries = {
  index: "src/index.ts",
  reading: "src/reading.ts",
  html: "src/html.ts",
  archive: "src/archive.ts",
  formats: "src/formats.ts",
  sql: "src/sql.ts",
  schemas: "src/schemas.ts",
  sources: "src/sources.ts",
  "names-fr": "src/names/fr.ts",
  "names-de": "src/names/de.ts",
  "names-it": "src/names/it.ts",
  "names-ru": "src/names/ru.ts",
  "names-es": "src/names/es.ts",
};

/** The files that others are built upon; `src/core.ts` and its like list what is built into each. */
const shared = ["core", "languages", "pages", "queries"] as const;

/** Lets the entries import what they share from one file, in place of a copy in each. */
const sharedFiles: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shared-files",
  setup(build) {
    const ending = build.initialOptions.format === "cjs" ? "cjs" : "js";
    const homes = new Map<string, string>();
    const owners = new Map<string, string>();
    for (const name of shared) {
      owners.set(resolve(`src/${name}.ts`), name);
      const list = readFileSync(`src/${name}.ts`, "utf8").matchAll(/from "(.+)";/g);
      for (const [, file = ""] of list) homes.set(resolve("src", file), name);
    }
    build.onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const owner = owners.get(importer);
      const home = homes.get(file);
      if (owner !== "core" && home !== undefined && home !== owner)
        return { path: `./${home}.${ending}`, external: true, sideEffects: false };
      if (owner !== undefined) owners.set(file, owner);
      return null;
    });
  },
};

/** Lets the command line load the built entries, each when a command needs it, instead of holding them once more. */
const builtEntries: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "built-entries",
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:names\/)?[\w-]+\.ts$/ }, ({ path: imported, resolveDir }) => {
      const file = relative(".", resolve(resolveDir, imported));
      const entry = Object.entries(entries).find(([, source]) => source === file)?.[0];
      return entry === undefined ? null : { path: `./${entry}.js`, external: true };
    });
  },
};

const commandLine: Options = {
  config: false,
  silent: true,
  entry: { cli: "src/cli.ts", "cli-reader": "src/cli/crawl/reader-thread.ts" },
  format: ["esm"],
  target: "es2022",
  platform: "node",
  splitting: false,
  // For the licences alone: nobody steps from a program of theirs into the command line, and its maps go when the licences are written.
  sourcemap: true,
  // commander and picocolors are CommonJS, and ask for modules of Node by `require`.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  esbuildPlugins: [builtEntries],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.sourcesContent = false;
    // A third of the file are blanks and comments of the bundled packages, which nobody reads here.
    options.minifyWhitespace = true;
    // warcio names all of it, and the command line compresses nothing.
    options.alias = { pako: "pako/lib/inflate.js" };
  },
  noExternal: ["commander", "papaparse", "picocolors", "warcio"],
};

export default defineConfig({
  entry: { ...Object.fromEntries(shared.map((name) => [name, `src/${name}.ts`])), ...entries },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: false,
  sourcemap: true,
  esbuildPlugins: [sharedFiles],
  esbuildOptions: (options, { format }) => {
    // For Node, esbuild adds the list of names that Node and Jest read where an ES module imports CommonJS.
    if (format === "cjs") options.platform = "node";
  },
  // Bundled function by function, so that consumers install nothing for them; their licences go into dist/NOTICES.md.
  noExternal: ["date-fns", "htmlparser2"],
  external: ["zod"],
  clean: true,
  onSuccess: async () => {
    await build(commandLine);
    writeNotices("dist");
    for (const file of ["dist/cli.js", "dist/cli-reader.js"]) dropMap(file);
    leanMaps("dist");
    plainAscii("dist", [...shared, ...Object.keys(entries)]);
    writeEntryFolders(".");
  },
});
