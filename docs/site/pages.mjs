// A plugin of TypeDoc: finishes its pages. The first one leads to what people come for, those of the collections show their entries, a module's
// index says in a sentence what each name is, and what axe-core finds in the frame of a page is mended where a word does it.
import { CommentTag, Converter, PageEvent, ReflectionKind } from "typedoc";
import { collectionTable } from "./collection-tables.mjs";
import { landing } from "./landing.mjs";

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getChildrenByKind(ReflectionKind.Module))
      for (const child of entry.children ?? [])
        for (const documented of child.signatures ?? [child]) summarize(documented.comment);
  });
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined || !page.url.endsWith(".html")) return;
    page.contents = withLandmarks(page.contents);
    if (page.url === "index.html") page.contents = page.contents.replace("</p>", () => `</p>${landing()}`);
    const record = /^variables\/osce-data\.(\w+)\.html$/.exec(page.url)?.[1];
    const table = record === undefined ? "" : collectionTable(record);
    if (table !== "") page.contents = page.contents.replace('<aside class="tsd-sources">', (aside) => table + aside);
  });
}

/** Its first sentence stands beside a name in the index. */
function summarize(comment) {
  if (comment === undefined || comment.getTag("@summary") !== undefined) return;
  const parts = [];
  for (const part of comment.summary) {
    const end = part.kind === "text" ? sentenceEnd(part.text) : -1;
    parts.push(end < 0 ? part : { ...part, text: part.text.slice(0, end) });
    if (end >= 0) break;
  }
  if (parts.length > 0) comment.blockTags.push(new CommentTag("@summary", parts));
}

/** Where the first sentence ends. */
function sentenceEnd(text) {
  const found = /[.!?](?=\s|$)|\n\n/.exec(text);
  return found === null ? -1 : found.index + (found[0] === "\n\n" ? 0 : 1);
}

/** What TypeDoc leaves without a landmark or without a name. */
function withLandmarks(html) {
  return html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="region" aria-label="This page">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"')
    .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="On this page">')
    .replace('<nav id="tsd-nav-container"', '<nav id="tsd-nav-container" aria-label="Site"');
}
