// A chart is one stop of the Tab key; within it the arrows lead from bar to bar.

/** The bar that has the focus is the one that Tab comes back to. */
export function rove({ currentTarget, target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(".bar")) return;
  for (const bar of barsIn(currentTarget)) bar.tabIndex = bar === target ? 0 : -1;
}

/** Left and right within a line, up and down to the bar of the same time, Home and End to the ends of the line. */
export function moveFocus(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const next = beside(currentTarget, target, key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function beside(chart: HTMLElement, bar: HTMLElement, key: string): HTMLElement | undefined {
  const track = bar.parentElement;
  const line = barsIn(track);
  const at = line.indexOf(bar);
  if (key === "ArrowLeft") return line[at - 1];
  if (key === "ArrowRight") return line[at + 1];
  if (key === "Home") return line[0];
  if (key === "End") return line.at(-1);
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const tracks = [...chart.querySelectorAll(".track")].filter((one) => one.childElementCount > 0);
  const other = tracks[tracks.indexOf(track as Element) + (key === "ArrowUp" ? -1 : 1)];
  return nearest(barsIn(other), middleOf(bar));
}

function nearest(bars: readonly HTMLElement[], middle: number): HTMLElement | undefined {
  const distance = (bar: HTMLElement): number => Math.abs(middleOf(bar) - middle);
  return [...bars].sort((a, b) => distance(a) - distance(b))[0];
}

function middleOf(bar: HTMLElement): number {
  return bar.offsetLeft + bar.offsetWidth / 2;
}

function barsIn(within: EventTarget | Element | null | undefined): HTMLElement[] {
  return within instanceof Element ? [...within.querySelectorAll<HTMLElement>(".bar")] : [];
}
