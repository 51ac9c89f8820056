import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Snippet } from "../../../src/archive.ts";
import { RecordCard } from "../reading/record-card.tsx";
import { sayDate } from "../state/days.ts";
import { askForMore, found, opened } from "./search-state.ts";
import type { FoundRelease } from "./worker/messages.ts";

export function Results(): JSX.Element {
  const { items = [], total = 0, next = null } = found.value ?? {};
  return (
    <section class="results">
      <h2 class="hidden">Releases found</h2>
      {total === 0 ? (
        <p>
          {opened.value?.size === 0
            ? "No release was found in what was opened."
            : "Nothing meets all of this. Take a word or a choice away."}
        </p>
      ) : null}
      <ol>
        {items.map((item) => (
          <Result key={item.release.id} item={item} />
        ))}
      </ol>
      {next === null ? null : (
        <button type="button" onClick={askForMore}>
          more ({(total - items.length).toLocaleString("en-GB")} left)
        </button>
      )}
    </section>
  );
}

function Result({ item: { release, snippet, marks } }: { readonly item: FoundRelease }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" class="hit" aria-expanded={open} onClick={() => setOpen(!open)}>
        <time>{release.date === null ? "no date" : sayDate(release.date)}</time>
        <span class="hit-title">
          <Marked text={release.title} marks={marks} />
        </span>
        {snippet === null || open ? null : (
          <span class="hit-text">
            <Marked {...snippet} />
          </span>
        )}
      </button>
      {open ? <RecordCard release={release} issues={[]} /> : null}
    </li>
  );
}

/** A text with the words that were looked for. */
function Marked({ text, marks }: Pick<Snippet, "text" | "marks">): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    parts.push(
      text.slice(done, start),
      <mark key={start} class="word">
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
