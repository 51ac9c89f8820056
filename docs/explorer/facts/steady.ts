import { computed, type ReadonlySignal } from "@preact/signals";

/** A computed value that stays the same object while it says the same, so that what shows it is not rendered anew. */
export function steady<Value>(make: () => Value): ReadonlySignal<Value> {
  let kept: { readonly value: Value; readonly text: string } | undefined;
  return computed(() => {
    const value = make();
    const text = JSON.stringify(value);
    if (kept?.text !== text) kept = { value, text };
    return kept.value;
  });
}
