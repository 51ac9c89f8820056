import { type Signal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { readAny } from "./read-text.ts";
import { RecordCard } from "./record-card.tsx";
import { specimen } from "./specimen.ts";

/** What was pasted or dropped; it stays while the reader looks at another view. */
const page: Signal<string | Uint8Array> = signal(specimen);

export function ReadPage(): JSX.Element {
  const result = useMemo(() => readAny(page.value), [page.value]);
  const { releases, issues, as, milliseconds, cuts } = result;
  const count =
    releases.length < 2 ? (["no record", "one record"][releases.length] ?? "") : `${releases.length} records`;
  return (
    <div class="read-page">
      <h1 class="hidden">Read a page</h1>
      <PageField />
      <section aria-live="polite">
        <h2>What it says</h2>
        <p class="soft small">
          {count} from {as}, in {milliseconds.toFixed(1)} ms
          {cuts.length === 0
            ? ""
            : `; ${cuts.length} ${cuts.length === 1 ? "part" : "parts"} around it set aside (${[...new Set(cuts.map(({ name }) => name))].join(", ")})`}
        </p>
        {releases.map((release, at) => (
          <RecordCard
            key={release.id}
            release={release}
            issues={issues.filter(({ path }) => releases.length === 1 || path.includes(at))}
          />
        ))}
        {releases.length === 0 ? (
          <p>No release was found in it. A title and a dateline or a label such as “Source:” make one.</p>
        ) : null}
        {releases.length === 0 ? (
          <ul>
            {issues.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : null}
      </section>
    </div>
  );
}

function PageField(): JSX.Element {
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) page.value = new Uint8Array(await file.arrayBuffer());
  };
  const shown = typeof page.value === "string" ? page.value : new TextDecoder().decode(page.value);
  return (
    // The button below does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as the line above says
    <section
      class={over ? "over" : ""}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="page-label">Paste or drop a page</h2>
      <p class="soft small">Text or HTML of a press release, or of a listing of them. Nothing leaves this page.</p>
      <textarea
        aria-labelledby="page-label"
        spellcheck={false}
        value={shown}
        onInput={({ currentTarget }) => (page.value = currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" onClick={() => (page.value = "")}>
          empty
        </button>
        <button type="button" onClick={() => (page.value = specimen)}>
          the made-up example
        </button>
        <label class="button file">
          open a file
          <input
            class="hidden"
            type="file"
            accept=".html,.htm,.txt,.md"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </label>
      </p>
    </section>
  );
}
