import type { JSX } from "preact";
import { type FieldOperation, nameOn } from "../../../src/index.ts";
import { now } from "../facts/now.ts";
import { day, openEntry } from "../state/state.ts";
import type { DrawnMap } from "./project.ts";
import { standsAt } from "./spots.ts";

interface Mark {
  readonly at: readonly [number, number];
  readonly operations: readonly FieldOperation[];
}

/** A diamond for each seat; where several share one, how many. */
export function PresenceMarks({ place }: Pick<DrawnMap, "place">): JSX.Element {
  return (
    <g class="presences">
      {marksOf(now.value.operations, place).map(({ at: [x, y], operations }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the keyboard's way
        <g
          key={`${x} ${y}`}
          transform={`translate(${x} ${y})`}
          onClick={() => openEntry("field-operation", operations[0]?.id ?? "")}
        >
          <title>{operations.map((one) => nameOn(one, day.value)).join("\n")}</title>
          <rect x="-4.5" y="-4.5" width="9" height="9" transform="rotate(45)" />
          {operations.length > 1 ? <text y="3">{operations.length}</text> : null}
        </g>
      ))}
    </g>
  );
}

function marksOf(operations: readonly FieldOperation[], place: DrawnMap["place"]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const operation of operations) {
    const spot = standsAt(operation);
    const at = spot === undefined ? null : place(spot);
    if (at === null) continue;
    const key = at.map(Math.round).join();
    marks.set(key, { at, operations: [...(marks.get(key)?.operations ?? []), operation] });
  }
  return [...marks.values()];
}
