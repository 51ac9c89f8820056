import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { query, view } from "../state/state.ts";
import { archiveWorker } from "./archive-worker.ts";
import { type Choices, choicesFromParams, choicesToParams, dimensionIds, queryOf } from "./choices.ts";
import type { Found, GivenFile, Opened, Progress } from "./worker/messages.ts";

/** The choices stand in the address; here they are read from it and written to it. */
export const choices: ReadonlySignal<Choices> = computed(() => choicesFromParams(query.value));

export function choose(change: Partial<Choices>): void {
  query.value = choicesToParams({ ...choices.value, ...change });
}

/** What the archive is made of. */
export const origin: Signal<string> = signal("made-up sample records");
export const opened: Signal<Opened | null> = signal(null);
export const progress: Signal<Progress | null> = signal(null);
export const found: Signal<Found | null> = signal(null);
export const failure: Signal<string | null> = signal(null);
/** Whether an answer is waited for. */
export const searching: Signal<boolean> = signal(false);

let latest = 0;

/** Asks for the first page, or for one more. An answer that was overtaken is dropped. */
async function ask(after?: string): Promise<void> {
  const number = ++latest;
  searching.value = true;
  try {
    const page = { ...queryOf(choices.peek()), limit: 20, ...(after === undefined ? {} : { after }) };
    const answer = await archiveWorker().ask({ ask: "find", query: page, facets: dimensionIds });
    if (number !== latest) return;
    const earlier = after === undefined ? [] : (found.peek()?.items ?? []);
    found.value = { ...answer, items: [...earlier, ...answer.items] };
    failure.value = null;
  } catch (error) {
    if (number === latest) failure.value = (error as Error).message;
  }
  if (number === latest) searching.value = false;
}

export function askForMore(): void {
  const next = found.value?.next;
  if (next) void ask(next);
}

/** Opens files in place of what is open; on a failure what was open stays. */
export async function openFiles(files: readonly GivenFile[]): Promise<void> {
  const name = files.length === 1 ? (files[0]?.file.name ?? "") : `${files.length.toLocaleString("en-GB")} files`;
  progress.value = { releases: 0, share: 0 };
  failure.value = null;
  try {
    opened.value = await archiveWorker().ask({ ask: "open-files", files }, (report) => (progress.value = report));
    origin.value = name;
    // What was chosen among other records would hide these.
    query.value = "";
    await ask();
  } catch (error) {
    failure.value = `${name}: ${(error as Error).message}`;
  }
  progress.value = null;
}

export async function openSample(): Promise<void> {
  opened.value = await archiveWorker().ask({ ask: "open-sample" });
  origin.value = "made-up sample records";
  await ask();
}

/** Leaves off what is being opened, and goes back to the sample. */
export function stopOpening(): void {
  archiveWorker().restart();
  void openSample();
}

let begun = false;

/** Begins when the search is first looked at, and from then on follows the choices. */
export function beginSearch(): void {
  if (begun) return;
  begun = true;
  void openSample();
  effect(() => {
    // Read, so that the effect follows it.
    const isShown = choices.value !== null && view.value === "search";
    if (isShown && opened.peek() !== null) void ask();
  });
}
