import { CommanderError } from "commander";
import { reasonOf, Unreadable } from "./input/unreadable.ts";
import { program } from "./program.ts";
import { colours } from "./terminal/colours.ts";
import { endWith, exitCode } from "./terminal/exit-code.ts";
import { NotUnderstood } from "./terminal/not-understood.ts";
import { endQuietlyWithReader, say } from "./terminal/output.ts";

/** Does what the words of the command line say, and sets the exit code. */
export async function run(words: readonly string[]): Promise<void> {
  endQuietlyWithReader();
  try {
    await program().parseAsync(words, { from: "user" });
  } catch (error) {
    end(error);
  }
}

function end(error: unknown): void {
  if (error instanceof CommanderError) {
    // It has said why; help and version are no errors.
    if (error.exitCode !== 0) endWith(exitCode.notUnderstood);
  } else if (error instanceof Error && isWrongQuestion(error)) {
    say(colours.red(`error: ${error.message}`));
    endWith(exitCode.notUnderstood);
  } else if (error instanceof Unreadable || reasonOf(error) !== null) {
    say(colours.red((error as Error).message));
    endWith(exitCode.unreadable);
  } else throw error;
}

/** What the library throws where it is asked something that means nothing: a wrong filter, day or kind. */
function isWrongQuestion(error: Error): boolean {
  return (
    error instanceof NotUnderstood || error.name === "QueryError" || (error instanceof RangeError && !("code" in error))
  );
}
