// Makes the pictures of the README: node docs/pictures/make.mjs, after "npm run build" and "npm run docs:explorer". Wants Chromium.
import { spawnSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** What a picture may weigh. */
const most = 100_000;

const here = new URL("./", import.meta.url);
const root = new URL("../../", here);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

await picture("explorer.webp", `${new URL("docs/api/explorer.html", root)}#view=day&on=2015-12-09`, 1200, 806);
await picture("terminal.webp", `data:text/html;charset=utf-8,${encodeURIComponent(terminal("on", "2015-12-09"))}`, 860);
await browser.close();

/** A picture of a page, of all its height where none is given. */
async function picture(name, address, width, height) {
  const page = await browser.newPage({ viewport: { width, height: height ?? 200 } });
  await page.goto(address, { waitUntil: "load" });
  const all = await page.evaluate("document.body.scrollHeight");
  await page.setViewportSize({ width, height: height ?? all });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  const file = new URL(name, here);
  writeFileSync(file, Buffer.from(data, "base64"));
  if (statSync(file).size > most) throw new Error(`${name} weighs ${statSync(file).size} bytes; ${most} are allowed`);
  await page.close();
}

/** What the command prints, as a terminal shows it. */
function terminal(...words) {
  const command = [fileURLToPath(new URL("dist/cli.js", root)), ...words];
  const { stdout, status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const text = stdout.trimEnd().replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px 20px; background: #161b26; color: #e3e7ee; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
pre { margin: 0; font: inherit; white-space: pre-wrap; }
b { color: #f0ae3c; }</style><pre><b>$ npx osce-data ${words.join(" ")}</b>
${text}</pre>`;
}
