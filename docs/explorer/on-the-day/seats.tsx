import type { JSX } from "preact";
import type { StateCode } from "../../../src/index.ts";
import { stateName, stateOf } from "../facts/entries.ts";
import type { Part } from "../facts/ground.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, openEntry, pointed } from "../state/state.ts";

interface Seat {
  readonly state: StateCode;
  readonly name: string;
  readonly part: Part;
  readonly inChair: boolean;
}

const order = new Intl.Collator("en");

const partNames = { participating: "", suspended: ", suspended", partner: ", Partner for Co-operation", none: "" };

/** The seats by the names of the day. */
const seats = steady((): readonly Seat[] =>
  now.value.seats
    .map(({ state, part }) => ({
      state,
      part,
      name: stateName(state, day.value),
      inChair: state === now.value.chair?.state,
    }))
    .sort((a, b) => order.compare(withoutArticle(a.name), withoutArticle(b.name))),
);

function withoutArticle(name: string): string {
  return name.replace(/^the /i, "");
}

/** One State, one seat: every State is as large as another here. It is also the way in for those who use no map. */
export function Seats(): JSX.Element {
  const taking = seats.value.filter(({ part }) => part !== "partner");
  const partners = seats.value.filter(({ part }) => part === "partner");
  return (
    <section>
      <h2>One State, one seat</h2>
      <SeatList seats={taking} />
      {partners.length === 0 ? null : (
        <>
          <h3 class="of-partners">Partners for Co-operation</h3>
          <SeatList seats={partners} />
        </>
      )}
    </section>
  );
}

function SeatList({ seats: some }: { readonly seats: readonly Seat[] }): JSX.Element {
  return (
    <ul class="seats">
      {some.map(({ state, name, part, inChair }) => (
        <li key={state}>
          <button
            type="button"
            class={`seat ${part} ${inChair ? "in-chair" : ""}`}
            onClick={() => openEntry(stateOf(state).kind, state)}
            onPointerEnter={() => (pointed.value = state)}
            onPointerLeave={() => (pointed.value = null)}
            onFocus={() => (pointed.value = state)}
            onBlur={() => (pointed.value = null)}
          >
            {name}
            {part === "participating" && !inChair ? null : (
              <span class="hidden">{`${partNames[part]}${inChair ? ", in the Chair" : ""}`}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
