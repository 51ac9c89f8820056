import type { JSX } from "preact";
import type { StateCode } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { day } from "../state/state.ts";
import { type Cut, type DrawnMap, size } from "./project.ts";
import { spotOf } from "./spots.ts";

/** Names the Chair on the map, beside its State: the colour alone would not be seen by all. */
export function ChairLabel({ place, cut }: Pick<DrawnMap, "place"> & { readonly cut: Cut }): JSX.Element | null {
  const { chair, ground } = now.value;
  if (chair === null) return null;
  const shape = [...ground].find(([, { seat }]) => seat === chair.state)?.[0];
  const spot = shape === undefined ? undefined : spotOf(shape as StateCode);
  const at = spot === undefined ? null : place(spot);
  if (at === null) return null;
  const [x, y] = at;
  // To the left there are fewer presences than to the right.
  const toLeft = x > size.width * 0.35;
  const away = cut === "whole" ? 50 : 66;
  const end = { x: toLeft ? x - away : x + away, y: y - away * 0.8 };
  return (
    <g class={`chair-label ${cut}`}>
      <path d={`M${x},${y}L${end.x},${end.y}`} />
      <text x={end.x + (toLeft ? -4 : 4)} y={end.y} text-anchor={toLeft ? "end" : "start"}>
        {stateName(chair.state, day.value)}, in the Chair
      </text>
    </g>
  );
}
