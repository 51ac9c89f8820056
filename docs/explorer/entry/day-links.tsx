import type { JSX } from "preact";
import type { AnyEntry } from "../facts/entries.ts";
import { isShownDay } from "../state/days.ts";
import { type DayLink, daysOf } from "./days-of.ts";
import { showDay } from "./show-day.ts";

/** The ways from an entry to the days on which it began and ended: to who was in the Chair and in office then. */
export function DayLinks({ entry }: { readonly entry: AnyEntry }): JSX.Element | null {
  const links = daysOf(entry).filter(({ day }) => isShownDay(day));
  if (links.length === 0) return null;
  return (
    <p class="buttons day-links">
      {links.map(({ day, text }: DayLink) => (
        <button key={text} type="button" onClick={() => showDay(day)}>
          {text}
        </button>
      ))}
    </p>
  );
}
