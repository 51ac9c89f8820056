import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type AnyEntry, entryAt, kindName } from "../facts/entries.ts";
import { closeEntry, entry as opened } from "../state/state.ts";
import { DayLinks } from "./day-links.tsx";
import { FactTable } from "./fact-table.tsx";
import { SourceList } from "./source-list.tsx";

/** The entry that lies open: what the catalogue says of it, and which texts prove it. */
export function EntryPanel(): JSX.Element {
  const entry = opened.value === null ? undefined : entryAt(opened.value);
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed as a dialog, and not taken away: so the focus goes back to where it was.
  useLayoutEffect(() => {
    if (entry === undefined) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [entry]);
  return (
    // A click beside the panel closes it, as Escape does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes on Escape by itself
    <dialog
      class="entry"
      ref={dialog}
      aria-labelledby="entry-title"
      onClose={closeEntry}
      onClick={(event) => event.target === dialog.current && closeEntry()}
    >
      {entry === undefined ? null : <EntryBody entry={entry} />}
    </dialog>
  );
}

function EntryBody({ entry }: { readonly entry: AnyEntry }): JSX.Element {
  return (
    <div class="entry-body">
      <div class="entry-head">
        <h2 id="entry-title">{"name" in entry ? entry.name : `${entry.title} of ${entry.year}`}</h2>
        <button type="button" onClick={closeEntry}>
          Close
        </button>
      </div>
      <p class="soft">
        {kindName(entry.kind)}
        {"id" in entry ? (
          <>
            {" · "}
            <code>{entry.id}</code>
          </>
        ) : null}
      </p>
      <DayLinks entry={entry} />
      <FactTable entry={entry} />
      <SourceList entry={entry} />
    </div>
  );
}
