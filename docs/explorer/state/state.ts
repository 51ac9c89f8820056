import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Address, home, type ViewId } from "./address.ts";
import { withinReach } from "./days.ts";

// All that the views share. A view reads these and changes them by the functions below; nothing else is kept in two places.

export const view: Signal<ViewId> = signal(home.view);
export const day: Signal<string> = signal(home.day);
export const map: Signal<Address["map"]> = signal(home.map);
export const entry: Signal<string | null> = signal(home.entry);
export const query: Signal<string> = signal(home.query);
export const playing: Signal<boolean> = signal(false);

/** The State that the pointer or the keyboard is at. */
export const pointed: Signal<string | null> = signal(null);

export const address: ReadonlySignal<Address> = computed(() => ({
  view: view.value,
  day: day.value,
  map: map.value,
  entry: entry.value,
  query: query.value,
}));

/** Takes what the address bar says. */
export function restore(found: Address): void {
  view.value = found.view;
  day.value = found.day;
  map.value = found.map;
  entry.value = found.entry;
  query.value = found.query;
}

/** Moves to a day, or to the nearest that can be shown. */
export function goTo(to: string): void {
  day.value = withinReach(to);
}

export function openEntry(kind: string, id: string): void {
  entry.value = `${kind}:${id}`;
}

export function closeEntry(): void {
  entry.value = null;
}
