import type { LayoutId, Printed, PrintedLabel } from "../../press-releases/record/types.ts";
import type { Cut, ReadOptions } from "./read-options.ts";

/** One release as a page prints it. */
export interface ItemParts {
  readonly title: string;
  readonly printed: Printed;
  readonly body: readonly string[];
  /** `heading` where `printed.source` is a heading and no label's value. */
  readonly sourcesFrom?: "heading";
  /** The label in whose value the text ends. */
  readonly cutLabel?: PrintedLabel | null;
}

/** A page cut into its parts. */
export interface PageParts {
  readonly items: readonly ItemParts[];
  readonly cuts: readonly Cut[];
}

/** A page of osce.org that is known and holds no release, such as an event. */
export interface RefusedPage {
  /** What it is instead, as a sentence. */
  readonly refused: string;
  /** The words that tell. */
  readonly found: string;
}

/** What the caller knows of a page: its address and its title. */
export type PageHints = Pick<ReadOptions, "url" | "title">;

/** How one layout is recognised and read. */
export interface Layout {
  readonly id: LayoutId;
  /** The offset of what tells the layout from the others; -1 where the text does not have it. */
  readonly find: (text: string, url: string | undefined) => number;
  /** Reads the page; `null` where the text is of another layout after all. */
  readonly read: (text: string, at: number, hints: PageHints) => PageParts | RefusedPage | null;
}
