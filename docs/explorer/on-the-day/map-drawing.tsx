import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { StateCode } from "../../../src/index.ts";
import { stateOf } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { openEntry, pointed } from "../state/state.ts";
import { ChairLabel } from "./chair-label.tsx";
import { followDay } from "./looks.ts";
import { PresenceMarks } from "./presence-marks.tsx";
import { type Cut, drawnMap, size } from "./project.ts";
import { discs, dividedCity } from "./spots.ts";

/** Opens the State whose seat the shape had on the day, else the State of today. */
function open(id: string): void {
  if (id === "DDDE") openEntry("former-state", id);
  else if (id === "XK") openEntry("area", "kosovo");
  else if (!id.startsWith("other-")) {
    const code = now.value.ground.get(id)?.seat ?? (id as StateCode);
    openEntry(stateOf(code).kind, code);
  }
}

export function MapDrawing({ cut }: { readonly cut: Cut }): JSX.Element {
  const { graticule, shapes, place } = drawnMap(cut);
  const drawing = useRef<SVGSVGElement>(null);
  // Another cut has other shapes.
  useLayoutEffect(() => (drawing.current === null ? undefined : followDay(drawing.current)), [cut]);
  return (
    <svg
      ref={drawing}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label="Map of the States of the day. The list of seats below says the same."
    >
      <path class="graticule" d={graticule} />
      {shapes.map(({ id, name, path }) => (
        <path key={`${cut}${id}${name}`} d={path} {...landProps(id)} />
      ))}
      {discs.map(({ id, at }) => (
        <Disc key={cut + id} id={id} at={place(at)} />
      ))}
      <Disc key={`${cut}DDDE`} id="DDDE" at={place(dividedCity)} />
      <PresenceMarks place={place} />
      <ChairLabel place={place} cut={cut} />
    </svg>
  );
}

interface LandProps {
  readonly "data-land": string;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onClick: () => void;
}

/** What every shape does; its look is painted by itself. The list of seats is the keyboard's way to the same entries. */
function landProps(id: string): LandProps {
  return {
    "data-land": id,
    onPointerEnter: () => {
      pointed.value = id;
    },
    onPointerLeave: () => {
      pointed.value = null;
    },
    onClick: () => open(id),
  };
}

function Disc({ id, at }: { readonly id: string; readonly at: readonly [number, number] | null }): JSX.Element | null {
  return at === null ? null : <circle cx={at[0]} cy={at[1]} r="4.5" {...landProps(id)} />;
}
