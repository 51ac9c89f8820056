import type { JSX } from "preact";
import { nameOn, type OfficeId } from "../../../src/index.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, openEntry } from "../state/state.ts";
import { ChairCard } from "./chair-card.tsx";
import { Presences } from "./presences.tsx";

/** The day in figures and names. */
export function Figures(): JSX.Element {
  return (
    <div class="figures">
      <ChairCard />
      <StatesCard />
      <Presences />
      <OfficesCard />
    </div>
  );
}

const counts = steady(() => ({ states: now.value.states, partners: now.value.partners }));

function StatesCard(): JSX.Element {
  const { states, partners } = counts.value;
  return (
    <section class="card">
      <h3>Participating States</h3>
      <p class="figure">{states}</p>
      <p class="soft">
        {partners === 0
          ? "no Partners yet"
          : `and ${partners} ${partners === 1 ? "Partner" : "Partners"} for Co-operation`}
      </p>
    </section>
  );
}

interface Holder {
  readonly id: OfficeId;
  /** What the office was called on the day. */
  readonly office: string;
  readonly name: string | null;
  readonly acting: boolean;
  readonly empty: string | null;
}

const holders = steady((): readonly Holder[] =>
  now.value.offices.map(({ office, term, empty }) => ({
    id: office.id,
    office: nameOn(office, day.value),
    name: term?.name ?? null,
    acting: term?.acting ?? false,
    empty,
  })),
);

function OfficesCard(): JSX.Element {
  const known = holders.value.filter(({ empty }) => empty !== "no holder known yet");
  const others = holders.value.length - known.length;
  return (
    <section class="card wide-card">
      <h3>In office</h3>
      <ul class="holders">
        {known.map(({ id, office, name, acting, empty }) => (
          <li key={id}>
            <button type="button" class="link soft small" onClick={() => openEntry("office", id)}>
              {office}
            </button>
            {name === null ? <span class="soft">{empty}</span> : <b>{name}</b>}
            {acting ? <span class="soft"> acting</span> : null}
          </li>
        ))}
        {others === 0 ? null : (
          <li class="soft small">
            Of {known.length === 0 ? "the" : ""} {others} {known.length === 0 ? "" : "other"}{" "}
            {others === 1 ? "office" : "offices"} no holder is known yet.
          </li>
        )}
      </ul>
    </section>
  );
}
