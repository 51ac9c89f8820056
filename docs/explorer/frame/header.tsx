import type { JSX } from "preact";
import type { ViewId } from "../state/address.ts";
import { playing, view } from "../state/state.ts";
import { DayBar } from "./day-bar.tsx";
import { FindEntry } from "./find-entry.tsx";

export const viewNames: Readonly<Record<ViewId, string>> = {
  day: "On the day",
  timelines: "Timelines",
  read: "Read a page",
  search: "Search",
};

export function Header(): JSX.Element {
  const current = view.value;
  const show = (id: ViewId): void => {
    playing.value = false;
    view.value = id;
  };
  return (
    <header class="top">
      <div class="wrap">
        <div class="brand-row">
          <a class="brand" href="index.html">
            <b>osce-data</b> explorer
          </a>
          <FindEntry />
          <nav class="views" aria-label="Views">
            {Object.entries(viewNames).map(([id, name]) => (
              <button
                type="button"
                key={id}
                aria-current={id === current ? "page" : undefined}
                onClick={() => show(id as ViewId)}
              >
                {name}
              </button>
            ))}
          </nav>
        </div>
        {current === "day" || current === "timelines" ? <DayBar /> : null}
      </div>
    </header>
  );
}
