import { duration } from "./amounts.ts";
import { colours } from "./colours.ts";
import { say } from "./output.ts";

/** How long a line stands before the next one takes its place. */
const pause = 100;

/** How long the work has to go on before anybody wonders how long it will take. */
const patience = 500;

const eraseLine = "\r\x1b[K";

/** One line on stderr that says how far the work has come. Where stderr is no terminal, or nobody wants it, it says nothing. */
export class ProgressLine {
  private readonly isShown: boolean;
  private readonly began: number = Date.now();
  private drawnAt: number = Date.now() - pause;
  private isDrawn = false;

  constructor(isWanted: boolean) {
    this.isShown = isWanted && process.stderr.isTTY === true;
  }

  /** How long the work has gone on, in milliseconds. */
  get elapsed(): number {
    return Date.now() - this.began;
  }

  /** Says how far it has come: in words, and which part of the whole, where the whole is known. */
  show(words: string, part: number | null): void {
    if (!this.isShown || this.elapsed < patience || Date.now() - this.drawnAt < pause) return;
    this.drawnAt = Date.now();
    this.isDrawn = true;
    const line = `${words}${part === null ? "" : ` · ${Math.floor(part * 100)} %${this.left(part)}`}`;
    // A line that is wider than the terminal could not be erased.
    process.stderr.write(eraseLine + colours.dim(line.slice(0, (process.stderr.columns ?? 80) - 1)));
  }

  /** Says something that stays, above the line. */
  say(line: string): void {
    this.clear();
    say(line);
  }

  clear(): void {
    if (this.isDrawn) process.stderr.write(eraseLine);
    this.isDrawn = false;
  }

  private left(part: number): string {
    return part <= 0 ? "" : ` · ${duration((this.elapsed / part) * (1 - part))} left`;
  }
}
