import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { htmlRelease } from "../../support/pages/html-release.ts";

/** How many pages there are: more than one reader takes at once. */
export const crawlPages = 70;

/** Writes a crawl into a project. */
export function writeCrawl(project: string): void {
  mkdirSync(join(project, "pages"));
  for (let i = 0; i < crawlPages; i++) writeFileSync(join(project, "pages", `${i}.html`), htmlRelease(i));
}
