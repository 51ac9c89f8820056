import type { PlacedPage } from "./pages-of.ts";
import type { Batch, Page } from "./types.ts";

/** How many pages are read together: enough that handing them over costs nothing, few enough that the progress moves. */
const most = 32;

/** How many bytes of pages are handed over at once. */
const mostBytes = 2 ** 20;

/** Pages in batches, in their order. */
export async function* batchesOf(pages: AsyncIterable<PlacedPage>): AsyncGenerator<Batch, void, undefined> {
  let batch: Page[] = [];
  let bytes = 0;
  let lastPart: number | null = null;
  for await (const { page, part } of pages) {
    batch.push(page);
    bytes += page.bytes?.length ?? 0;
    lastPart = part;
    if (batch.length < most && bytes < mostBytes) continue;
    yield { pages: batch, part };
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield { pages: batch, part: lastPart };
}
