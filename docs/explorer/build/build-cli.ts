// npm run docs: writes the explorer beside the reference, as one file that needs no network.
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundleScript, bundleStyle } from "./bundle.ts";
import { pageHtml } from "./page-html.ts";

/** What the page may weigh, in bytes. */
const most = 900_000;

const root = pathToFileURL(`${process.cwd()}/`);
const folder = new URL("docs/explorer/", root);
const html = pageHtml(await bundleScript(folder), await bundleStyle(folder));
const size = Buffer.byteLength(html);
if (size > most) throw new Error(`explorer.html weighs ${size} bytes; ${most} are allowed`);
mkdirSync(new URL("docs/api/", root), { recursive: true });
writeFileSync(new URL("docs/api/explorer.html", root), html);
