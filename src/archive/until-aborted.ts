import type { BuildSignal } from "./build-options.ts";

/** What a source gives, until a signal stops it: also while it is waited for. @throws the reason of the signal */
export async function* untilAborted<Chunk>(
  chunks: AsyncGenerator<Chunk, void, undefined>,
  signal: BuildSignal | undefined,
): AsyncGenerator<Chunk, void, undefined> {
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
  });
  // It may be rejected when nobody waits any more.
  aborted.catch(() => {});
  signal?.addEventListener?.("abort", stop);
  let isWaiting = false;
  try {
    for (;;) {
      if (signal?.aborted) stop();
      isWaiting = true;
      const next = await Promise.race([chunks.next(), aborted]);
      isWaiting = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener?.("abort", stop);
    // The source is closed behind the chunk that is on its way, which may never come.
    const closed = chunks.return();
    if (isWaiting) closed.catch(() => {});
    else await closed;
  }
}
