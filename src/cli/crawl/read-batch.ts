import type { DataIssue } from "../../html.ts";
import { Unreadable } from "../input/unreadable.ts";
import { type PageRead, readPage } from "./read-page.ts";
import type { BatchYield, IssueTally, Page } from "./types.ts";

/** Reads pages one after the other. One that cannot be read is named in what they yield, and the others are read. */
export async function readBatch(pages: readonly Page[], charset: string | undefined): Promise<BatchYield> {
  const lines: string[] = [];
  const tally = new Map<string, IssueTally>();
  const unreadable: string[] = [];
  let bytes = 0;
  let empty = 0;
  for (const page of pages) {
    const read = await readOrReason(page, charset);
    if (typeof read === "string") {
      unreadable.push(read);
      continue;
    }
    bytes += read.size;
    if (read.releases.length === 0) empty++;
    for (const release of read.releases) lines.push(`${JSON.stringify(release)}\n`);
    for (const issue of read.issues) countIssue(tally, issue, page.name);
  }
  return {
    ndjson: new TextEncoder().encode(lines.join("")),
    pages: pages.length,
    bytes,
    records: lines.length,
    empty,
    issues: [...tally.values()],
    unreadable,
  };
}

async function readOrReason(page: Page, charset: string | undefined): Promise<PageRead | string> {
  try {
    return await readPage(page, charset);
  } catch (error) {
    // Whatever one page does, the others are read.
    return error instanceof Unreadable ? error.message : `${page.name}: could not be read: ${(error as Error).message}`;
  }
}

function countIssue(tally: Map<string, IssueTally>, { code, severity }: DataIssue, first: string): void {
  const known = tally.get(code);
  tally.set(code, known ? { ...known, times: known.times + 1 } : { code, severity, times: 1, first });
}
