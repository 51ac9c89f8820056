import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { filesOfDrop } from "./dropped-files.ts";
import { Facets } from "./facets.tsx";
import { Histogram } from "./histogram.tsx";
import { OpenRow } from "./open-row.tsx";
import { QueryForms } from "./query-forms.tsx";
import { Results } from "./results.tsx";
import { beginSearch, choices, choose, found, openFiles } from "./search-state.ts";

export function SearchView(): JSX.Element {
  const [over, setOver] = useState(false);
  useEffect(beginSearch, []);
  return (
    // The buttons open files by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as the line above says
    <div
      class={`search ${over ? "over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.target === event.currentTarget && setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        const files = await filesOfDrop(event.dataTransfer);
        if (files.length > 0) await openFiles(files);
      }}
    >
      <h1 class="hidden">Search releases</h1>
      <input
        class="words"
        type="search"
        aria-label="Words in titles and texts"
        placeholder="Words in titles and texts"
        value={choices.value.words}
        onInput={({ currentTarget }) => choose({ words: currentTarget.value })}
      />
      <OpenRow />
      {found.value === null ? null : (
        <>
          <Histogram />
          <div class="search-columns">
            <Facets />
            <Results />
          </div>
          <QueryForms />
        </>
      )}
    </div>
  );
}
