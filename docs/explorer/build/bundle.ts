import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { mapShapes } from "./map-shapes.ts";

/** Hands the shapes of the map to the page as JSON. */
const shapes: Plugin = {
  name: "map-shapes",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^explorer:map-shapes$/ }, ({ path }) => ({ path, namespace: "explorer" }));
    onLoad({ filter: /.*/, namespace: "explorer" }, () => ({ contents: JSON.stringify(mapShapes()), loader: "json" }));
  },
};

/** A script, and the files that it is made of. */
export interface Script {
  readonly text: string;
  readonly sources: readonly string[];
}

/** The page's one script: it runs as the page, and once more as the worker of the search. */
export async function bundleScript(folder: URL): Promise<Script> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("main.tsx", folder))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    plugins: [shapes],
  });
  // "</script" within a text would end the script.
  const text = (outputFiles[0]?.text ?? "").trim().replaceAll("</script", "<\\/script");
  return { text, sources: Object.keys(metafile.inputs) };
}

/** The sheets of `style/`, in the order of their names. */
export async function bundleStyle(folder: URL): Promise<string> {
  const sheets = readdirSync(new URL("style/", folder))
    .filter((name) => name.endsWith(".css"))
    .sort();
  const contents = sheets.map((name) => readFileSync(new URL(`style/${name}`, folder), "utf8")).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, loader: "css" },
    minify: true,
    write: false,
    charset: "utf8",
    logLevel: "warning",
  });
  return (outputFiles[0]?.text ?? "").trim();
}
