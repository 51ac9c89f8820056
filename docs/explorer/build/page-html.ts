import { createHash } from "node:crypto";

/** The whole page as one file. Its policy lets run what stands in it, and lets nothing in or out. */
export function pageHtml(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    // The worker is made of the page's own script.
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="The OSCE on any day since 1973: States, Chairs, offices and field operations on a map and on timelines.">
<title>osce-data explorer</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
</head>
<body>
<div id="explorer"><p class="unscripted">The explorer needs JavaScript. The <a href="index.html">reference and the guides</a> do not.</p></div>
<script id="script">${script}</script>
</body>
</html>
`;
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#2b5fa8"/><circle cx="8" cy="8" r="3" fill="#f0ae3c"/></svg>`;

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
