import type { JSX } from "preact";
import { stateName, stateOf } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { day, openEntry, pointed } from "../state/state.ts";

const order = new Intl.Collator("en");

const partNames = { participating: "", suspended: ", suspended", partner: ", Partner for Co-operation", none: "" };

/** One State, one seat: every State is as large as another here. It is also the way in for those who use no map. */
export function Seats(): JSX.Element {
  const { seats, chair } = now.value;
  const named = seats
    .map((seat) => ({ ...seat, name: stateName(seat.state, day.value) }))
    .sort((a, b) => order.compare(a.name.replace(/^the /i, ""), b.name.replace(/^the /i, "")));
  const taking = named.filter(({ part }) => part !== "partner");
  const partners = named.filter(({ part }) => part === "partner");
  const list = (some: typeof named): JSX.Element => (
    <ul class="seats">
      {some.map(({ state, name, part }) => (
        <li key={state}>
          <button
            type="button"
            class={`seat ${part} ${chair?.state === state ? "in-chair" : ""}`}
            onClick={() => openEntry(stateOf(state).kind, state)}
            onPointerEnter={() => (pointed.value = state)}
            onPointerLeave={() => (pointed.value = null)}
            onFocus={() => (pointed.value = state)}
            onBlur={() => (pointed.value = null)}
          >
            {name}
            <span class="hidden">
              {partNames[part]}
              {chair?.state === state ? ", in the Chair" : ""}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>One State, one seat</h2>
      {list(taking)}
      {partners.length === 0 ? null : <h3 class="of-partners">Partners for Co-operation</h3>}
      {partners.length === 0 ? null : list(partners)}
    </section>
  );
}
