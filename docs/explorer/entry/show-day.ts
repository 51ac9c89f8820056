import { closeEntry, goTo, view } from "../state/state.ts";

/** Leaves the entry for a day: all that was on it, from the top. */
export function showDay(day: string): void {
  closeEntry();
  goTo(day);
  view.value = "day";
  scrollTo(0, 0);
}
