import { ownReader, type Reader, threadReader } from "./readers.ts";
import type { Batch, BatchYield } from "./types.ts";

/** What a batch yielded, and how much of all there is to read lies behind it. */
export interface ReadBatch extends BatchYield {
  readonly part: number | null;
}

/** How many batches may be read and wait for an earlier one, for each reader: more would only fill the memory. */
const ahead = 2;

/**
 * Reads batches by several readers at once and gives what they yield in the order of the batches. No more of them are in memory than are being
 * read. Few pages are read in this thread: others would take longer to begin.
 */
export async function* readInOrder(
  batches: AsyncGenerator<Batch, void, undefined>,
  workers: number,
  charset: string | undefined,
): AsyncGenerator<ReadBatch, void, undefined> {
  const first = await batches.next();
  if (first.done) return;
  const second = workers > 1 ? await batches.next() : null;
  const isWorth = second !== null && !second.done;
  const readers = isWorth ? Array.from({ length: workers }, () => threadReader(charset)) : [ownReader(charset)];
  const begun = [first.value, ...(isWorth ? [second.value] : [])];
  try {
    yield* inOrder(withBegun(begun, batches), new Pool(readers), isWorth ? workers * ahead : 1);
  } finally {
    for (const reader of readers) reader.end();
  }
}

async function* withBegun(begun: readonly Batch[], rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield* begun;
  yield* rest;
}

async function* inOrder(batches: AsyncIterable<Batch>, pool: Pool, most: number): AsyncGenerator<ReadBatch> {
  const waiting: Promise<ReadBatch>[] = [];
  for await (const { pages, part } of batches) {
    const read = pool.read(pages).then((answer) => ({ ...answer, part }));
    // If it fails while an earlier one is awaited, the failure is reported in its turn.
    read.catch(() => {});
    waiting.push(read);
    if (waiting.length >= most) yield await (waiting.shift() as Promise<ReadBatch>);
  }
  for (const read of waiting) yield await read;
}

/** Readers, each of which does one thing at a time. */
class Pool {
  private readonly free: Reader[];
  private readonly queue: ((reader: Reader) => void)[] = [];

  constructor(readers: readonly Reader[]) {
    this.free = [...readers];
  }

  async read(pages: Batch["pages"]): Promise<BatchYield> {
    const reader = this.free.pop() ?? (await new Promise<Reader>((take) => this.queue.push(take)));
    try {
      return await reader.read(pages);
    } finally {
      const next = this.queue.shift();
      if (next) next(reader);
      else this.free.push(reader);
    }
  }
}
