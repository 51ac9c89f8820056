import type { Answer, Found, Opened, Progress, Question } from "./worker/messages.ts";

/** What is waited for. */
interface Waiting {
  readonly resolve: (done: Opened | Found | Blob) => void;
  readonly reject: (error: Error) => void;
  readonly tell: ((progress: Progress) => void) | undefined;
}

type Done<Asked extends Question> = Asked["ask"] extends "find" ? Found : Asked["ask"] extends "csv" ? Blob : Opened;

/** The worker that holds the archive: the page asks, and is never kept waiting. */
class ArchiveWorker {
  private worker = startWorker();
  private asked = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor() {
    this.listen();
  }

  ask<Asked extends Question>(question: Asked, tell?: (progress: Progress) => void): Promise<Done<Asked>> {
    const number = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve: resolve as Waiting["resolve"], reject, tell });
      this.worker.postMessage({ number, question });
    });
  }

  /** Drops all that is under way, the archive too. */
  restart(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error("It was stopped."));
    this.waiting.clear();
    this.worker = startWorker();
    this.listen();
  }

  private listen(): void {
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(data.number);
      if (waiting === undefined) return;
      if ("progress" in data) return waiting.tell?.(data.progress);
      this.waiting.delete(data.number);
      if ("done" in data) waiting.resolve(data.done);
      else waiting.reject(new Error(data.error));
    };
  }
}

/** The page is one file, so the worker is made of the script that stands in it. */
function startWorker(): Worker {
  const script = document.getElementById("script")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  // The worker has it once it runs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return worker;
}

let worker: ArchiveWorker | undefined;

/** Started when the search is first looked at. */
export function archiveWorker(): ArchiveWorker {
  worker ??= new ArchiveWorker();
  return worker;
}
