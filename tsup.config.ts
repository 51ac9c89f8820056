import { defineConfig, type Options } from "tsup";

/** The layers that all entries share; see `docs/architecture.md`. */
const core = /\/(?:generated|catalogue|press-releases)\/[a-z-]+\.ts$/;

/** Only reading needs the month words and the terms of addresses. */
const own = /\/generated\/(?:months|osce-terms)\.ts$/;

/**
 * Lets every entry import the shared layers from one file, that of the root. Splitting would give the same identity of constants in half
 * a dozen chunks, and each file more costs whoever imports the package two milliseconds or three.
 */
const sharedCore: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shared-core",
  setup(build) {
    const path = build.initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    build.onResolve({ filter: core }, ({ path: imported, importer }) =>
      own.test(imported) || core.test(importer) || importer.endsWith("/core.ts")
        ? null
        : { path, external: true, sideEffects: false },
    );
  },
};

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
  // date-fns is bundled function by function, so that consumers install nothing for it.
  noExternal: ["date-fns"],
  external: ["zod"],
  clean: true,
});
