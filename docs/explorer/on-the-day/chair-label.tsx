import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { StateCode } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { steady } from "../facts/steady.ts";
import { day } from "../state/state.ts";
import { type Cut, type DrawnMap, size } from "./project.ts";
import { spotOf } from "./spots.ts";

/** Names the Chair on the map, beside its State: the colour alone would not be seen by all. */
export function ChairLabel({ place, cut }: Pick<DrawnMap, "place"> & { readonly cut: Cut }): JSX.Element | null {
  const label = useMemo(() => steady(() => labelOf(place)), [place]).value;
  const text = useRef<SVGTextElement>(null);
  useLayoutEffect(() => {
    if (text.current !== null) keepInside(text.current);
  }, [label, cut]);
  if (label === null) return null;
  const { x, y, name } = label;
  // To the left there are fewer presences than to the right.
  const toLeft = x > size.width * 0.35;
  const away = cut === "whole" ? 50 : 66;
  const end = { x: toLeft ? x - away : x + away, y: y - away * 0.8 };
  return (
    <g class={`chair-label ${cut}`}>
      <path d={`M${x},${y}L${end.x},${end.y}`} />
      <text ref={text} x={end.x + (toLeft ? -4 : 4)} y={end.y} text-anchor={toLeft ? "end" : "start"}>
        {name}, in the Chair
      </text>
    </g>
  );
}

/** A long name would be cut by the edge of the map: it is moved by as much as it lacks. */
function keepInside(text: SVGTextElement): void {
  text.removeAttribute("dx");
  const { x, width } = text.getBBox();
  const [left, right] = [6 - x, x + width + 6 - size.width];
  if (left > 0 || right > 0) text.setAttribute("dx", String(left > 0 ? left : -right));
}

function labelOf(place: DrawnMap["place"]): { readonly x: number; readonly y: number; readonly name: string } | null {
  const { chair, ground } = now.value;
  if (chair === null) return null;
  const shape = [...ground].find(([, { seat }]) => seat === chair.state)?.[0];
  const spot = shape === undefined ? undefined : spotOf(shape as StateCode);
  const at = spot === undefined ? null : place(spot);
  return at === null ? null : { x: at[0], y: at[1], name: stateName(chair.state, day.value) };
}
