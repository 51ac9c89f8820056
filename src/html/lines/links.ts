import { cleanText } from "../../reading/text/clean-text.ts";

/** A link as the page has it. */
export interface RawLink {
  readonly text: string;
  readonly href: string;
  /** The index of the line on which its words begin. */
  readonly line: number;
  /** Whether it is the words of a heading. */
  readonly isHeading: boolean;
}

/** Gathers the links of a page with their words. */
export class LinkCollector {
  readonly links: RawLink[] = [];
  #href: string | null = null;
  #text = "";
  #line = -1;
  #isHeading = false;

  open(href: string, isHeading: boolean): void {
    this.close();
    this.#href = href;
    this.#isHeading = isHeading;
  }

  /** Takes words that stand within the link, if one is open. */
  write(text: string, line: number): void {
    if (this.#href === null) return;
    if (this.#line < 0 && line >= 0) this.#line = line;
    this.#text += text;
  }

  close(): void {
    if (this.#href !== null && this.#line >= 0) {
      const text = cleanText(this.#text).replaceAll("\n", " ").trim();
      if (text !== "") this.links.push({ text, href: this.#href, line: this.#line, isHeading: this.#isHeading });
    }
    this.#href = null;
    this.#text = "";
    this.#line = -1;
  }
}
