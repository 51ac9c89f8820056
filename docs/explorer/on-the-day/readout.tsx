import type { JSX } from "preact";
import { isParticipatingStateCode, isPartnerCode, nameOn, type StateCode } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { day, pointed } from "../state/state.ts";

/** One line about the State that is pointed at. */
export function Readout(): JSX.Element {
  return (
    <p class="readout">
      {pointed.value === null ? (
        <span class="soft">Point at a State, or choose a seat below.</span>
      ) : (
        about(pointed.value)
      )}
    </p>
  );
}

function about(id: string): JSX.Element | string {
  if (id === "XK") return "Kosovo: an area that mandates name; the catalogue gives it no State.";
  if (
    !isParticipatingStateCode(id) &&
    !isPartnerCode(id) &&
    id !== "DDDE" &&
    id !== "SUHH" &&
    id !== "CSHH" &&
    id !== "YUCS"
  )
    return <span class="soft">takes no part in the OSCE</span>;
  const own = now.value.seats.find(({ state }) => state === id);
  const ground = own === undefined ? now.value.ground.get(id) : { seat: own.state, part: own.part };
  const name = stateName(id as StateCode, day.value);
  if (ground === undefined || ground.seat === null)
    return (
      <>
        <b>{name}</b>: no seat on this day
      </>
    );
  const operations = now.value.operations.filter(({ hosts }) => hosts.includes(id as StateCode));
  const part = { participating: "takes part", suspended: "suspended", partner: "Partner for Co-operation", none: "" }[
    ground.part
  ];
  return (
    <>
      <b>{name}</b>: {ground.seat === id ? part : `in the seat of ${stateName(ground.seat, day.value)} (${part})`}
      {now.value.chair?.state === ground.seat ? ", in the Chair" : ""}
      {operations.length === 0 ? "" : ` · ${operations.map((one) => nameOn(one, day.value)).join(", ")}`}
    </>
  );
}
