import type { JSX } from "preact";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, view } from "../state/state.ts";

const said = steady(() => {
  const { chair, chairs, states, operations, offices } = now.value;
  const secretary = offices.find(({ office }) => office.id === "secretary-general");
  return {
    chair: chair === null ? null : `${stateName(chair.state, day.value)} in the Chair`,
    person: chairs[0] === undefined ? "" : ` (${chairs[0].name})`,
    rest: `Secretary General: ${secretary?.term?.name ?? secretary?.empty ?? "–"} · ${states} States · ${operations.length} field operations`,
  };
});

/** The day in one line, so that nobody has to leave the charts to read it. */
export function OnThisDay(): JSX.Element {
  const { chair, person, rest } = said.value;
  return (
    <p class="one-line">
      {chair === null ? "No Chair" : <b>{chair}</b>}
      {person} · {rest} ·{" "}
      <button type="button" class="link" onClick={() => (view.value = "day")}>
        all of the day
      </button>
    </p>
  );
}
