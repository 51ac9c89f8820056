import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { readBatch } from "./read-batch.ts";
import type { BatchYield, Page } from "./types.ts";

/** What reads batches of pages. */
export interface Reader {
  read(pages: readonly Page[]): Promise<BatchYield>;
  end(): void;
}

/** How many readers there are where nobody says: as many as there are cores for this process. */
export const usualReaders: number = availableParallelism();

/** A reader in this thread. */
export function ownReader(charset: string | undefined): Reader {
  return {
    async read(pages) {
      // Lets Ctrl-C be heard between two batches.
      await setImmediate();
      return readBatch(pages, charset);
    },
    end() {},
  };
}

/** How much a reader may keep of what it no longer needs: without a limit, each keeps as much as a program of its own. */
const limits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** A reader in a thread of its own: it takes one batch at a time. */
export function threadReader(charset: string | undefined): Reader {
  // The name of the built file.
  const worker = new Worker(new URL("./cli-reader.js", import.meta.url), {
    workerData: { charset },
    resourceLimits: limits,
  });
  return {
    read: (pages) =>
      new Promise((resolve, reject) => {
        const done = (answer: BatchYield | Error) => {
          worker.off("message", done).off("error", done);
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        };
        worker.on("message", done).on("error", done);
        worker.postMessage(pages);
      }),
    end: () => void worker.terminate(),
  };
}
