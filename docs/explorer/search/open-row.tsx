import type { JSX } from "preact";
import { noChoices } from "./choices.ts";
import { filesOfField } from "./dropped-files.ts";
import { focusWords } from "./focus-words.ts";
import {
  choices,
  choose,
  failure,
  found,
  opened,
  openFiles,
  openSample,
  origin,
  progress,
  searching,
  stopOpening,
} from "./search-state.ts";

/** What is open, what was found in it, and how to open something else. */
export function OpenRow(): JSX.Element {
  return (
    <div class="open-row">
      <p role="status">{statusText()}</p>
      <span class="buttons">
        {Object.keys(choices.value.chosen).length > 0 || choices.value.words !== "" || choices.value.years !== null ? (
          <button type="button" onClick={clear}>
            clear all choices
          </button>
        ) : null}
        <FileButton label="open records" accept=".ndjson,.jsonl,.json,.gz,.osce" />
        <FileButton label="open a folder of pages" folder />
        {opened.value === null || origin.value.startsWith("made-up") ? null : (
          <button type="button" onClick={() => void openSample()}>
            back to the sample
          </button>
        )}
      </span>
      {progress.value === null ? null : <OpeningBar />}
      {failure.value === null ? null : (
        <p class="error" role="alert">
          {failure.value}
        </p>
      )}
      {opened.value === null || opened.value.faults === 0 ? null : <Faults />}
    </div>
  );
}

function clear(): void {
  choose(noChoices);
  focusWords();
}

function statusText(): string {
  if (opened.value === null || found.value === null) return "Opening the sample …";
  const { total, milliseconds } = found.value;
  const time = searching.value ? "searching …" : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  return `${total.toLocaleString("en-GB")} of ${opened.value.size.toLocaleString("en-GB")} releases (${origin.value}), ${time}. Drop your own NDJSON, archive or folder of pages anywhere here.`;
}

function OpeningBar(): JSX.Element {
  const { releases, share } = progress.value ?? { releases: 0, share: null };
  return (
    <p class="opening">
      <progress aria-label="Opening" {...(share === null ? {} : { value: share, max: 1 })} />
      <span>
        {releases.toLocaleString("en-GB")} releases{share === null ? "" : `, ${Math.round(share * 100)} %`}
      </span>
      <button type="button" onClick={stopOpening}>
        stop
      </button>
    </p>
  );
}

function Faults(): JSX.Element | null {
  const { faults, firstFaults } = opened.value ?? { faults: 0, firstFaults: [] };
  return (
    <details>
      <summary>
        {faults.toLocaleString("en-GB")} {faults === 1 ? "part was" : "parts were"} no record
      </summary>
      <ul>
        {firstFaults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}

function FileButton({
  label,
  accept,
  folder = false,
}: {
  readonly label: string;
  readonly accept?: string;
  readonly folder?: boolean;
}): JSX.Element {
  const take = (field: HTMLInputElement): void => {
    const files = filesOfField(field);
    if (files.length > 0) void openFiles(files);
    field.value = "";
  };
  return (
    <label class="button file">
      {label}
      <input
        class="hidden"
        type="file"
        accept={accept}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}
