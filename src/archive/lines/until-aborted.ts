import type { BuildSignal } from "./build-options.ts";

/** What a source gives, until a signal stops it: also while it is waited for. @throws the reason of the signal */
export async function* untilAborted<Chunk>(
  chunks: AsyncGenerator<Chunk, void, undefined>,
  signal: BuildSignal | undefined,
): AsyncGenerator<Chunk, void, undefined> {
  let stop: () => void = () => {};
  const listener = () => stop();
  signal?.addEventListener?.("abort", listener);
  let isWaiting = false;
  try {
    for (;;) {
      isWaiting = true;
      // A promise for each chunk: one for all, raced against each, would keep them all.
      const next = await new Promise<IteratorResult<Chunk, void>>((resolve, reject) => {
        stop = () => reject(signal?.reason);
        if (signal?.aborted) stop();
        chunks.next().then(resolve, reject);
      });
      isWaiting = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener?.("abort", listener);
    // The source is closed behind the chunk that is on its way, which may never come.
    const closed = chunks.return();
    if (isWaiting) closed.catch(() => {});
    else await closed;
  }
}
