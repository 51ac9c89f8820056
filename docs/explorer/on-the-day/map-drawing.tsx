import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { StateCode } from "../../../src/index.ts";
import { stateOf } from "../facts/entries.ts";
import { now } from "../facts/now.ts";
import { openEntry, pointed } from "../state/state.ts";
import { ChairLabel } from "./chair-label.tsx";
import { PresenceMarks } from "./presence-marks.tsx";
import { type Cut, drawnMap, type Shape, size } from "./project.ts";
import { discs, dividedCity } from "./spots.ts";

/** What a shape looks like on the day. */
export function classOf(id: string): string {
  const ground = now.value.ground.get(id);
  const seat = ground?.seat ?? null;
  const chair = seat !== null && seat === now.value.chair?.state ? " in-chair" : "";
  const hit = pointed.value !== null && (pointed.value === seat || pointed.value === id) ? " pointed" : "";
  return `land ${id === "XK" ? "neutral" : (ground?.part ?? "none")}${chair}${hit}`;
}

/** Opens the State whose seat the shape had on the day, else the State of today. */
function open(id: string): void {
  if (id === "XK") openEntry("area", "kosovo");
  else if (!id.startsWith("other-")) {
    const code = now.value.ground.get(id)?.seat ?? (id as StateCode);
    openEntry(stateOf(code).kind, code);
  }
}

export function MapDrawing({ cut }: { readonly cut: Cut }): JSX.Element {
  const { graticule, shapes, place } = drawnMap(cut);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label="Map of the States of the day. The list of seats below says the same."
    >
      <path class="graticule" d={graticule} />
      {shapes.map((shape) => (
        <Land key={`${cut}${shape.id}${shape.name}`} shape={shape} />
      ))}
      {discs.map(({ id, at }) => {
        const point = place(at);
        return point === null ? null : <Disc key={cut + id} id={id} at={point} />;
      })}
      <Divided at={place(dividedCity)} />
      <PresenceMarks place={place} />
      <ChairLabel place={place} cut={cut} />
    </svg>
  );
}

/** Each shape follows the day by itself: a step redraws what changed and nothing else. */
function Land({ shape: { id, path } }: { readonly shape: Shape }): JSX.Element {
  const look = useMemo(() => computed(() => classOf(id)), [id]);
  return (
    // The list of seats is the keyboard's way to the same entries.
    // biome-ignore lint/a11y/noStaticElementInteractions: as the line above says
    <path
      class={look}
      d={path}
      onPointerEnter={() => (pointed.value = id)}
      onPointerLeave={() => (pointed.value = null)}
      onClick={() => open(id)}
    />
  );
}

function Disc({ id, at: [x, y] }: { readonly id: string; readonly at: readonly [number, number] }): JSX.Element {
  const look = useMemo(() => computed(() => `${classOf(id)} disc`), [id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of seats is the keyboard's way
    <circle
      class={look}
      cx={x}
      cy={y}
      r="4.5"
      onPointerEnter={() => (pointed.value = id)}
      onPointerLeave={() => (pointed.value = null)}
      onClick={() => open(id)}
    />
  );
}

/** The seat of the German Democratic Republic, while there was one. */
function Divided({ at }: { readonly at: readonly [number, number] | null }): JSX.Element | null {
  if (at === null || !now.value.seats.some(({ state }) => state === "DDDE")) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of seats is the keyboard's way
    <circle
      class={`land disc participating${pointed.value === "DDDE" ? " pointed" : ""}`}
      cx={at[0]}
      cy={at[1]}
      r="4.5"
      onPointerEnter={() => (pointed.value = "DDDE")}
      onPointerLeave={() => (pointed.value = null)}
      onClick={() => openEntry("former-state", "DDDE")}
    />
  );
}
