import { effect } from "@preact/signals";
import { toAddress } from "./address.ts";
import { address } from "./state.ts";

/** How long two writes are apart, at least: browsers refuse hundreds of them in a few seconds, as a drag makes them. */
const pause = 200;

/** Keeps the address bar at what is shown: at once, or a moment later where it was written just before. */
export function keepAddress(write: (hash: string) => void): void {
  let [last, timer]: [number, ReturnType<typeof setTimeout> | undefined] = [-pause, undefined];
  effect(() => {
    const hash = toAddress(address.value);
    clearTimeout(timer);
    const now = (): void => {
      last = performance.now();
      write(hash);
    };
    const wait = last + pause - performance.now();
    if (wait <= 0) now();
    else timer = setTimeout(now, wait);
  });
}
