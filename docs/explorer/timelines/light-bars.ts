import { effect } from "@preact/signals";
import { day } from "../state/state.ts";

/** Keeps those bars of a chart lit that hold on the day. The others are not touched, and not painted anew. Returns what ends it. */
export function lightBars(chart: Element): () => void {
  const bars = [...chart.querySelectorAll<HTMLElement>(".bar")].map((bar) => {
    const { from = "", until = "" } = bar.dataset;
    return { bar, from, until, isLit: false };
  });
  return effect(() => {
    for (const one of bars) {
      const isOn = one.from <= day.value && one.until >= day.value;
      if (isOn !== one.isLit) one.bar.classList.toggle("on", isOn);
      one.isLit = isOn;
    }
  });
}
