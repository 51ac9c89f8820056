import { parentPort, workerData } from "node:worker_threads";
import { readBatch } from "./read-batch.ts";
import type { Page } from "./types.ts";

// The program of a thread that reads pages: it is sent batches, and answers with what they yield.

const { charset } = workerData as { readonly charset: string | undefined };

parentPort?.on("message", async (pages: readonly Page[]) => {
  const answer = await readBatch(pages, charset);
  // The bytes go over without being copied.
  parentPort?.postMessage(answer, [answer.ndjson.buffer as ArrayBuffer]);
});
