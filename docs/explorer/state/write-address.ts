import { effect } from "@preact/signals";
import { toAddress } from "./address.ts";
import { address } from "./state.ts";

/**
 * How long after a change the address is written, and how long two writes are apart. A write takes a browser longer than a step of the
 * day, so it waits until the step is seen; and browsers refuse hundreds of them in a few seconds, as a drag would make them.
 */
const pause = 300;

/** Keeps the address bar at what is shown, a moment behind. */
export function keepAddress(write: (hash: string) => void): void {
  let hash = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    hash = toAddress(address.value);
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      write(hash);
    }, pause);
  });
}
