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

/** The page's one script: it runs as the page, and once more as the worker of the search. */
export async function bundleScript(folder: URL): Promise<string> {
  const { outputFiles } = await build({
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
    logLevel: "warning",
    plugins: [shapes],
  });
  // "</script" within a text would end the script.
  return (outputFiles[0]?.text ?? "").trim().replaceAll("</script", "<\\/script");
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
