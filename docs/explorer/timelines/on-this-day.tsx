import type { JSX } from "preact";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { day, view } from "../state/state.ts";

/** The day in one line, so that nobody has to leave the charts to read it. */
export function OnThisDay(): JSX.Element {
  const { chair, chairs, states, operations, offices } = now.value;
  const secretary = offices.find(({ office }) => office.id === "secretary-general");
  return (
    <p class="one-line">
      {chair === null ? "No Chair" : <b>{stateName(chair.state, day.value)} in the Chair</b>}
      {chairs[0] === undefined ? "" : ` (${chairs[0].name})`} · Secretary General:{" "}
      {secretary?.term?.name ?? secretary?.empty ?? "–"} · {states} States · {operations.length} field operations ·{" "}
      <button type="button" class="link" onClick={() => (view.value = "day")}>
        all of the day
      </button>
    </p>
  );
}
