import type { JSX } from "preact";
import { type Change, changeBeside, changesOn } from "../facts/changes.ts";
import { steady } from "../facts/steady.ts";
import { sayDate } from "../state/days.ts";
import { day, goTo, openEntry, playing } from "../state/state.ts";

const changed = steady(() => ({
  onDay: changesOn(day.value),
  before: changeBeside(day.value, "before"),
  next: changeBeside(day.value, "after"),
}));

/** What is otherwise than the day before; where nothing is, when something last was and next will be. */
export function ChangesOnDay(): JSX.Element {
  const { onDay: changes, before, next } = changed.value;
  return (
    <section class="changes" aria-live={playing.value ? "off" : "polite"}>
      <h2>What changed on this day</h2>
      {changes.length === 0 ? <p class="soft">Nothing that the catalogue knows of.</p> : null}
      <ul>
        {changes.map((change) => (
          <li key={change.text}>
            <button type="button" class="link" onClick={() => openEntry(change.kind, change.id)}>
              {change.text}
            </button>
            {change.date.length < 10 ? <span class="soft"> (the source says {sayDate(change.date)})</span> : null}
          </li>
        ))}
      </ul>
      <Beside label="Before" change={before} />
      <Beside label="Next" change={next} />
    </section>
  );
}

function Beside({
  label,
  change,
}: {
  readonly label: string;
  readonly change: Change | undefined;
}): JSX.Element | null {
  if (change === undefined) return null;
  const others = changesOn(change.day).length - 1;
  return (
    <p class="small soft">
      {label}:{" "}
      <button type="button" class="link" onClick={() => goTo(change.day)}>
        {sayDate(change.day)}
      </button>
      , {change.text}
      {others > 0 ? ` and ${others} more` : ""}
    </p>
  );
}
