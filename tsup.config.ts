import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

/** The layers that all entries share; see `docs/architecture.md`. */
const core = /\/src\/(?:generated|catalogue|press-releases)\/[a-z/-]+\.ts$/;

/** What the root is built from. */
const root = /\/(?:core|index)\.ts$/;

/** What of them the root has no use for: it is built into the entries that do. */
const own =
  /\/(?:generated\/(?:months|osce-terms)|press-releases\/(?:filter\/check-query|issues\/closest-spelling|issues\/suggest-id))\.ts$/;

const shared = (file: string): boolean => core.test(file) && !own.test(file);

/**
 * Lets every entry import the shared layers from one file, that of the root. Splitting would give the same identity of constants in half
 * a dozen chunks, and each file more costs whoever imports the package two milliseconds or three.
 */
const sharedCore: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shared-core",
  setup(build) {
    const path = build.initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    build.onResolve({ filter: /\.ts$/ }, ({ path: imported, importer, resolveDir }) =>
      shared(importer) || root.test(importer) || !shared(resolve(resolveDir, imported))
        ? null
        : { path, external: true, sideEffects: false },
    );
  },
};

/**
 * Makes a file short, because an engine reads all of it at import. Functions, errors and archives keep their names, which are shown, and
 * functions stay where they are: one that is written into another would be made anew at each call. Bundlers keep the notes that a call is
 * pure. And every letter beyond ASCII is escaped: a single one makes an engine keep the whole file at two bytes a character.
 */
const short: NonNullable<Options["terserOptions"]> = {
  ecma: 2020,
  compress: { passes: 2, inline: 0, reduce_funcs: false },
  mangle: { keep_fnames: true, reserved: ["ArchiveError", "PressReleaseError", "QueryError", "SegmentedArchive"] },
  format: { ascii_only: true, preserve_annotations: true, max_line_len: 400 },
};

/** Lets rows go on in a line each, as they do in `src/generated`: terser writes all of a literal into one, which an uncaught error would show. */
function breakRows(): void {
  for (const file of ["dist/index.js", "dist/index.cjs"]) {
    const text = readFileSync(file, "utf8");
    const literals = /(?<=\blazyRecord\((?:"[^"]*",|\w+,){4})"(?:[^"\\]|\\.)*"/g;
    writeFileSync(
      file,
      text.replace(literals, (rows) => rows.replaceAll("#", "#\\\n")),
    );
  }
}

export default defineConfig({
  entry: {
    // With what the other entries share, which is not in the declarations: those are made from src/index.ts.
    index: "src/core.ts",
    reading: "src/reading.ts",
    archive: "src/archive.ts",
    schemas: "src/schemas.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: {
    entry: { index: "src/index.ts", reading: "src/reading.ts", archive: "src/archive.ts", schemas: "src/schemas.ts" },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  splitting: false,
  esbuildPlugins: [sharedCore],
  minify: "terser",
  terserOptions: short,
  onSuccess: async () => breakRows(),
  // date-fns is bundled function by function, so that consumers install nothing for it.
  noExternal: ["date-fns"],
  external: ["zod"],
  clean: true,
});
