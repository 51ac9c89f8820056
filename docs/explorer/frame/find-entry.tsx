import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { kindName } from "../facts/entries.ts";
import { openEntry } from "../state/state.ts";
import { type Match, matchingEntries } from "./matching-entries.ts";

/** Finds an entry by any of its names, and opens it. */
export function FindEntry(): JSX.Element {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const matches = matchingEntries(text);
  const open = (match: Match | undefined): void => {
    if (match === undefined) return;
    setText("");
    openEntry(match.entry.kind, match.entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + matches.length) % Math.max(1, matches.length));
    else if (event.key === "Enter") open(matches[at]);
    else if (event.key === "Escape") setText("");
    else return;
    event.preventDefault();
  };
  return (
    <div class="find">
      <input
        type="search"
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: only a field with a list has it by itself
        role="combobox"
        placeholder="State, mission, person"
        aria-label="Find a State, mission, person or other entry by its name"
        aria-expanded={matches.length > 0}
        aria-controls={text.trim() === "" ? undefined : "found"}
        aria-autocomplete="list"
        aria-activedescendant={matches.length > 0 ? `found-${at}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setText("")}
      />
      {text.trim() === "" ? null : (
        // The pointer must not take the focus from the field before the click is heard.
        <div id="found" role="listbox" aria-label="Entries found" onMouseDown={(event) => event.preventDefault()}>
          {matches.map((match, index) => (
            // The keyboard chooses by the arrows of the field.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as the line above says
            <div
              key={match.entry.kind + match.entry.id}
              id={`found-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onClick={() => open(match)}
            >
              {match.name}
              <small>
                {match.name === match.entry.name ? "" : `${match.entry.name} · `}
                {kindName(match.entry.kind)}
              </small>
            </div>
          ))}
          {matches.length === 0 ? (
            <div role="option" aria-selected={false} aria-disabled="true" tabIndex={-1}>
              Nothing has that name.
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}
