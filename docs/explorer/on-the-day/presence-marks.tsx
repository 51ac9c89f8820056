import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type FieldOperation, nameOn } from "../../../src/index.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day, openEntry } from "../state/state.ts";
import type { DrawnMap } from "./project.ts";
import { standsAt } from "./spots.ts";

/** Field operations at one seat. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly first: string;
  readonly names: readonly string[];
}

/** A diamond for each seat; where several share one, how many. */
export function PresenceMarks({ place }: Pick<DrawnMap, "place">): JSX.Element {
  const marks = useMemo(() => steady(() => marksOf(now.value.operations, place)), [place]);
  return (
    <g class="presences">
      {marks.value.map(({ x, y, first, names }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of names is the keyboard's way
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`} onClick={() => openEntry("field-operation", first)}>
          <title>{names.join("\n")}</title>
          <rect x="-4.5" y="-4.5" width="9" height="9" transform="rotate(45)" />
          {names.length > 1 ? <text y="3">{names.length}</text> : null}
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
    const [x, y] = at.map(Math.round) as [number, number];
    const { first = operation.id, names = [] } = marks.get(`${x} ${y}`) ?? {};
    marks.set(`${x} ${y}`, { x, y, first, names: [...names, nameOn(operation, day.value)] });
  }
  return [...marks.values()];
}
