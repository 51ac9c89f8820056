import { block, border, closes, heading, listed } from "./kinds.ts";
import { hidden } from "./region.ts";

/**
 * The elements that are open at a point of the page, the outermost first. Each knows the nearest block, list and border above it, so that
 * neither depth nor stray closing tags cost more than the tags themselves.
 */
export class OpenElements {
  /** Where the innermost one is in the lists below, which only grow: to make them short again would cost more. */
  #top = 0;
  readonly #names: string[] = [""];
  readonly #flags: number[] = [0];
  readonly #blocks: number[] = [0];
  readonly #lists: number[] = [0];
  readonly #borders: number[] = [0];
  /** Of each element, the nearest one above it with the same name. */
  readonly #before: number[] = [0];
  readonly #latest = new Map<string, number>();

  /** How many are open. */
  get depth(): number {
    return this.#top;
  }

  /** What was handed to `open` with the innermost element. */
  get flags(): number {
    return this.#flags[this.#top] as number;
  }

  /** Closes what cannot stand around such an element: a paragraph around a block, an item around the next one. */
  makeRoom(name: string, kind: number): boolean {
    const before = this.#top;
    if ((kind & block) !== 0) {
      const nearest = this.#blocks[this.#top] as number;
      const around = this.#names[nearest] as string;
      if (around === "p" || ((kind & heading) !== 0 && isHeading(around))) this.#closeFrom(nearest);
    }
    const names = (kind & listed) === 0 ? undefined : closes.get(name);
    if (names === undefined) return this.#top < before;
    for (let at = this.#lists[this.#top] as number; names.includes(this.#names[at] as string); ) {
      this.#closeFrom(at);
      at = this.#lists[this.#top] as number;
    }
    return this.#top < before;
  }

  open(name: string, kind: number, flags: number): void {
    const above = this.#top;
    const at = above + 1;
    this.#top = at;
    this.#names[at] = name;
    this.#flags[at] = flags;
    this.#blocks[at] = (kind & block) !== 0 ? at : (this.#blocks[above] as number);
    this.#lists[at] = (kind & listed) !== 0 ? at : (this.#lists[above] as number);
    this.#borders[at] = (kind & border) !== 0 ? at : (this.#borders[above] as number);
    this.#before[at] = this.#latest.get(name) ?? 0;
    this.#latest.set(name, at);
  }

  /** Closes the nearest element of a name and all within it, as far as a browser would; says whether a reader of the page saw it. */
  close(name: string, kind: number): boolean {
    const at = this.#latest.get(name) ?? 0;
    if (at === 0 || !this.#canClose(at, kind)) return name === "p" && (this.flags & hidden) === 0;
    const isSeen = ((this.#flags[at] as number) & hidden) === 0;
    this.#closeFrom(at);
    return isSeen;
  }

  /** No paragraph of a cell closes what stands around the table, and nothing within a line ends a block that it was wrongly put around. */
  #canClose(at: number, kind: number): boolean {
    if (((this.#flags[at] as number) & hidden) !== 0) return true;
    if ((kind & listed) !== 0) return true;
    return at >= (((kind & block) !== 0 ? this.#borders[this.#top] : this.#blocks[this.#top]) as number);
  }

  #closeFrom(at: number): void {
    for (let i = this.#top; i >= at; i--) this.#latest.set(this.#names[i] as string, this.#before[i] as number);
    this.#top = at - 1;
  }
}

function isHeading(name: string): boolean {
  return name.length === 2 && name.charCodeAt(0) === 104 && name !== "hr";
}
