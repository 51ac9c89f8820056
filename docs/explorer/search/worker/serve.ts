import { type Archive, createArchive } from "../../../../src/archive.ts";
import { csvOf } from "./csv-of.ts";
import { find } from "./find.ts";
import type { Answer, Opened, Progress, Question } from "./messages.ts";
import { openFiles } from "./open-files.ts";
import { sampleReleases } from "./sample-releases.ts";

/** The scope of a worker, which the types of a page do not know. */
interface WorkerScope {
  postMessage(answer: Answer): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<{ number: number; question: Question }>) => void,
  ): void;
}

/** Holds the archive, and answers one question after the other. */
export function serveSearch(): void {
  const scope = globalThis as unknown as WorkerScope;
  let archive = createArchive([]);
  let turn = Promise.resolve();
  const answer = async (number: number, question: Question): Promise<void> => {
    const tell = (progress: Progress): void => scope.postMessage({ number, progress });
    try {
      if (question.ask === "find") scope.postMessage({ number, done: find(archive, question.query, question.facets) });
      else if (question.ask === "csv") scope.postMessage({ number, done: csvOf(archive, question.filter) });
      else {
        const opened =
          question.ask === "open-sample"
            ? { archive: createArchive(sampleReleases()), faults: [] }
            : await openFiles(question.files, tell);
        archive = opened.archive;
        scope.postMessage({ number, done: summary(archive, opened.faults) });
      }
    } catch (error) {
      scope.postMessage({ number, error: (error as Error).message });
    }
  };
  scope.addEventListener("message", ({ data: { number, question } }) => {
    turn = turn.then(() => answer(number, question));
  });
}

function summary(archive: Archive, faults: readonly string[]): Opened {
  const { size } = archive;
  return { size, faults: faults.length, firstFaults: faults.slice(0, 5), years: archive.timeline("year") };
}
