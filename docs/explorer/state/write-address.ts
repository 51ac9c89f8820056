import { toAddress } from "./address.ts";
import { address } from "./state.ts";

/**
 * How long after a change the address is written, and how long two writes are apart. A write takes a browser longer than a step of the
 * day, so it waits until the step is seen; and browsers refuse hundreds of them in a few seconds, as a drag would make them.
 */
const pause = 300;

/** Keeps the address bar at what is shown, a moment behind; another view or entry is a step that "Back" undoes, another day is none. */
export function keepAddress(write: (hash: string, isStep: boolean) => void): void {
  let written = address.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  address.subscribe(() => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      const shown = address.peek();
      write(toAddress(shown), shown.view !== written.view || shown.entry !== written.entry);
      written = shown;
    }, pause);
  });
}
