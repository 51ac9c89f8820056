// node bundle.mjs NAME: bundles program.js into out/NAME.mjs or .cjs, by default settings but those that say where.
import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const here = process.cwd();
const require = createRequire(import.meta.url);

const bundlers = {
  async webpack() {
    const { default: webpack } = await import("webpack");
    const output = { path: `${here}/out`, filename: "webpack.cjs" };
    const stats = await new Promise((resolve, reject) =>
      webpack({ mode: "production", target: "node", entry: "./program.js", output }, (error, result) =>
        error ? reject(error) : resolve(result),
      ),
    );
    const told = stats.toString({ all: false, errors: true, warnings: true });
    if (told !== "") throw new Error(told);
  },
  async vite() {
    const { build } = await import("vite");
    const lib = { entry: "program.js", formats: ["es"], fileName: () => "vite.mjs" };
    await build({
      root: here,
      logLevel: "error",
      configFile: false,
      build: { outDir: "out", emptyOutDir: false, lib },
    });
  },
  async rollup() {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const { default: json } = await import("@rollup/plugin-json");
    const onLog = (level, { id, message }) => {
      // What zod's own files cause is not ours.
      if (level === "warn" && id?.includes("osce-data")) throw new Error(message);
    };
    const bundle = await rollup({ input: "program.js", plugins: [nodeResolve(), json()], onLog });
    await bundle.write({ file: "out/rollup.mjs", format: "es" });
  },
  async parcel() {
    const ofParcel = createRequire(require.resolve("parcel"));
    const { Parcel } = ofParcel("@parcel/core");
    const engines = { browsers: "Chrome 100" };
    const target = {
      distDir: "out",
      distEntry: "parcel.mjs",
      engines,
      outputFormat: "esmodule",
      includeNodeModules: true,
    };
    await new Parcel({
      entries: "program.js",
      defaultConfig: ofParcel.resolve("@parcel/config-default"),
      cacheDir: `${here}/out/parcel-cache`,
      mode: "production",
      targets: { main: { ...target, context: "browser" } },
      defaultTargetOptions: { shouldOptimize: false, sourceMaps: false },
    }).run();
  },
  async metro() {
    const Metro = require("metro");
    const { getDefaultConfig, mergeConfig } = require("metro-config");
    const transform = { experimentalImportSupport: true, inlineRequires: false };
    const config = mergeConfig(await getDefaultConfig(here), {
      projectRoot: here,
      // Packages of the matrix are linked from where they are installed.
      watchFolders: [here, dirname(realpathSync("node_modules/metro"))],
      maxWorkers: 1,
      reporter: { update() {} },
      resolver: { unstable_enablePackageExports: false, useWatchman: false },
      transformer: { getTransformOptions: async () => ({ transform }) },
    });
    const { code } = await Metro.runBuild(config, { entry: "program.js", dev: false, minify: false, platform: "ios" });
    writeFileSync("out/metro.cjs", code);
  },
};

mkdirSync("out", { recursive: true });
await bundlers[process.argv[2]]();
// Some of them keep workers that would not end.
process.exit(0);
