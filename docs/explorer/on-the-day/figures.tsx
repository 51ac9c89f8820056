import type { JSX } from "preact";
import { type Chairpersonship, nameOn } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { now, type OfficeOn } from "../facts/now.ts";
import { day, openEntry } from "../state/state.ts";
import { Presences } from "./presences.tsx";

/** The day in figures and names. */
export function Figures(): JSX.Element {
  const { states, partners, offices } = now.value;
  return (
    <div class="figures">
      <ChairCard />
      <section class="card">
        <h3>Participating States</h3>
        <p class="figure">{states}</p>
        <p class="soft">
          {partners === 0
            ? "no Partners yet"
            : `and ${partners} ${partners === 1 ? "Partner" : "Partners"} for Co-operation`}
        </p>
      </section>
      <Presences />
      <section class="card wide-card">
        <h3>In office</h3>
        <ul class="holders">
          {offices.map((one) => (
            <Holder key={one.office.id} {...one} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ChairCard(): JSX.Element {
  const { chair, chairs, troika } = now.value;
  const name = (one: Chairpersonship | null | undefined): string => (one ? stateName(one.state, day.value) : "–");
  return (
    <section class="card wide-card chair">
      <h3>In the Chair</h3>
      {chair === null ? (
        <>
          <p class="figure">{day.value < "1991-06-19" ? "No Chair yet" : "Nobody known"}</p>
          <p class="soft">{day.value < "1991-06-19" ? "The first Council opened in June 1991." : ""}</p>
        </>
      ) : (
        <>
          <p class="figure">
            <button type="button" class="link" onClick={() => openEntry("chairpersonship", String(chair.year))}>
              {name(chair)}
            </button>
          </p>
          <p>{chairs.map((term) => term.name).join(", ")}</p>
          <p class="soft">
            Troika: {name(troika?.previous)} · {name(chair)} · {name(troika?.incoming)}
          </p>
        </>
      )}
    </section>
  );
}

function Holder({ office, term, empty }: OfficeOn): JSX.Element {
  return (
    <li>
      <button type="button" class="link soft small" onClick={() => openEntry("office", office.id)}>
        {nameOn(office, day.value)}
      </button>
      {term === null ? <span class="soft">{empty}</span> : <b>{term.name}</b>}
      {term?.acting ? <span class="soft"> acting</span> : null}
    </li>
  );
}
