import { fromNumber, lastDay, toNumber } from "../state/days.ts";
import { goTo } from "../state/state.ts";

/** How far a pointer goes before it drags: less is a click on a bar. */
const threshold = 4;

/** Moves the day with the pointer, from the moment it is pressed over the lines until it is let go. */
export function scrub(down: PointerEvent, from: string): void {
  const chart = down.currentTarget;
  const track = chart instanceof HTMLElement ? chart.querySelector(".track") : null;
  if (!(chart instanceof HTMLElement) || track === null || down.button !== 0 || !isOver(down.clientX, track)) return;
  const onBar = down.target instanceof Element && down.target.closest(".bar") !== null;
  let dragging = !onBar;
  const follow = ({ clientX }: PointerEvent): void => {
    dragging ||= Math.abs(clientX - down.clientX) > threshold;
    if (dragging) goTo(dayAt(clientX, track.getBoundingClientRect(), from));
  };
  const stop = (): void => {
    removeEventListener("pointermove", follow);
    removeEventListener("pointerup", stop);
    removeEventListener("pointercancel", stop);
    // The click that ends a drag over a bar shall not open it.
    if (dragging && onBar) addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  };
  if (dragging) follow(down);
  addEventListener("pointermove", follow);
  addEventListener("pointerup", stop);
  addEventListener("pointercancel", stop);
}

function swallow(event: Event): void {
  event.stopPropagation();
}

function isOver(x: number, track: Element): boolean {
  const { left, right } = track.getBoundingClientRect();
  return x >= left && x <= right;
}

function dayAt(x: number, { left, width }: DOMRect, from: string): string {
  const share = Math.min(1, Math.max(0, (x - left) / width));
  return fromNumber(Math.round(toNumber(from) + share * (toNumber(lastDay) - toNumber(from))));
}
