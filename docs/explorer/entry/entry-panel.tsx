import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { entryAt, kindName } from "../facts/entries.ts";
import { closeEntry, entry as opened } from "../state/state.ts";
import { FactTable } from "./fact-table.tsx";
import { SourceList } from "./source-list.tsx";

/** The entry that lies open: what the catalogue says of it, and which texts prove it. */
export function EntryPanel(): JSX.Element | null {
  const entry = opened.value === null ? undefined : entryAt(opened.value);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (entry !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [entry]);
  if (entry === undefined) return null;
  const title = "name" in entry ? entry.name : `${entry.title} of ${entry.year}`;
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
      <div class="entry-body">
        <div class="entry-head">
          <h2 id="entry-title">{title}</h2>
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
        <FactTable entry={entry} />
        <SourceList entry={entry} />
      </div>
    </dialog>
  );
}
