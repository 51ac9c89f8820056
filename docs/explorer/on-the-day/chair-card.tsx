import type { JSX } from "preact";
import type { Chairpersonship } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, openEntry } from "../state/state.ts";

/** The Chair of the day in words. */
const inChair = steady(() => {
  const { chair, chairs, troika } = now.value;
  const name = (one: Chairpersonship | null | undefined): string => (one ? stateName(one.state, day.value) : "–");
  return chair === null
    ? { isBeforeFirst: day.value < "1991-06-19" }
    : {
        year: chair.year,
        state: name(chair),
        persons: chairs.map((term) => term.name).join(", "),
        troika: `Troika: ${name(troika?.previous)} · ${name(chair)} · ${name(troika?.incoming)}`,
      };
});

export function ChairCard(): JSX.Element {
  const shown = inChair.value;
  return (
    <section class="card wide-card chair">
      <h3>In the Chair</h3>
      {shown.year === undefined ? (
        <>
          <p class="figure">{shown.isBeforeFirst ? "No Chair yet" : "Nobody known"}</p>
          <p class="soft">{shown.isBeforeFirst ? "The first Council opened in June 1991." : ""}</p>
        </>
      ) : (
        <>
          <p class="figure">
            <button type="button" class="link" onClick={() => openEntry("chairpersonship", String(shown.year))}>
              {shown.state}
            </button>
          </p>
          <p>{shown.persons}</p>
          <p class="soft">{shown.troika}</p>
        </>
      )}
    </section>
  );
}
