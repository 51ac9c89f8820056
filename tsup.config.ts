import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { writeNotices } from "./data/build/notices.ts";

const entries = {
  index: "src/index.ts",
  reading: "src/reading.ts",
  html: "src/html.ts",
  archive: "src/archive.ts",
  sql: "src/sql.ts",
  schemas: "src/schemas.ts",
};

/** Lets the entries import what they share from one file, `dist/core.js`: `src/core.ts` lists what that is. */
const sharedCore: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shared-core",
  setup(build) {
    const path = build.initialOptions.format === "cjs" ? "./core.cjs" : "./core.js";
    const list = readFileSync("src/core.ts", "utf8").matchAll(/from "(.+)";/g);
    const shared = new Set([...list].map(([, file = ""]) => resolve("src", file)));
    const inCore = new Set([resolve("src/core.ts")]);
    build.onResolve({ filter: /\.ts$/ }, ({ path: imported, importer, resolveDir }) => {
      const file = resolve(resolveDir, imported);
      if (!inCore.has(importer)) return shared.has(file) ? { path, external: true, sideEffects: false } : null;
      inCore.add(file);
      return null;
    });
  },
};

export default defineConfig({
  entry: { core: "src/core.ts", ...entries },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: false,
  sourcemap: true,
  esbuildPlugins: [sharedCore],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // Bundled function by function, so that consumers install nothing for them; their licences go into dist/NOTICES.md.
  noExternal: ["date-fns", "htmlparser2"],
  external: ["zod"],
  clean: true,
  onSuccess: async () => writeNotices("dist"),
});
