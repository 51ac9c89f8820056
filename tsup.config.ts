import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

/** The layers that all entries share; see `docs/architecture.md`. */
const core = /\/(?:generated|catalogue|press-releases)\/[a-z-]+\.ts$/;

/** What the root is built from. */
const root = /\/(?:core|index)\.ts$/;

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
      own.test(imported) || core.test(importer) || root.test(importer)
        ? null
        : { path, external: true, sideEffects: false },
    );
  },
};

const imports = /^import (?:[^;"]* from )?"[^"]+";\n/gm;
const exports = /^export \{[^}]*\};\n/gm;

/**
 * Makes a file short, because an engine reads all of it at import: no comments, no white space, short names within functions. Functions keep
 * their names, which errors show: esbuild shortens those of modules only, so it gets the file without its imports and exports. Bundlers keep
 * what they need: esbuild would drop the notes that a call is pure, so they go in as words. And every letter beyond ASCII is escaped, in
 * patterns too: a single one makes an engine keep the whole file at two bytes a character.
 */
const compact: NonNullable<Options["plugins"]>[number] = {
  name: "compact",
  async renderChunk(code, { path }) {
    if (!/\.c?js$/.test(path)) return;
    const body = code.replace(imports, "").replace(exports, "").replaceAll("/* @__PURE__ */", "__PURE__ |");
    const options = { minifyWhitespace: true, minifyIdentifiers: true, lineLimit: 400 } as const;
    const short = (await transform(body, { target: "es2022", ...options })).code.replace(
      /__PURE__\s*\|/g,
      "/* @__PURE__ */",
    );
    return { code: inAscii(statements(code, imports) + short + statements(code, exports)) };
  },
};

/** Imports or exports, each on one line. */
function statements(code: string, pattern: RegExp): string {
  return (code.match(pattern) ?? []).map((text) => `${text.replace(/\s+/g, " ").trim()}\n`).join("");
}

function inAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
  plugins: [compact],
  // date-fns is bundled function by function, so that consumers install nothing for it.
  noExternal: ["date-fns"],
  external: ["zod"],
  clean: true,
});
