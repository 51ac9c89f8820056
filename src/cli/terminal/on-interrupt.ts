import { exitCode } from "./exit-code.ts";
import { say } from "./output.ts";

/** Ends at once on Ctrl-C, and says how far it came. Gives what takes this back. */
export function onInterrupt(howFar: () => string): () => void {
  const end = () => {
    // On a terminal the line begins with ^C.
    say(`${process.stderr.isTTY ? "\r\x1b[K" : ""}stopped: ${howFar()}`);
    process.exit(exitCode.interrupted);
  };
  process.once("SIGINT", end);
  return () => process.off("SIGINT", end);
}
