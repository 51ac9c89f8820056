import type { Attributes } from "../elements/attributes.ts";
import { aside, day, footer, headline, menu, teaserDay } from "../elements/region.ts";
import type { EvidenceCollector } from "../evidence/collect-evidence.ts";
import { DateWidget } from "./date-widget.ts";
import type { KeptLine } from "./line-writer.ts";
import type { LinkCollector } from "./links.ts";

/** How many lines below the title the day of a page may stand. */
const reach = 6;

/** Finds the line on which a page shows its day, and says in words what the page says by a class: `Date: 8 June 2022`. */
export class DateLines {
  readonly #links: LinkCollector;
  readonly #evidence: EvidenceCollector;
  #widget: DateWidget | null = null;
  #isOpen = false;
  /** The line of the nearest heading above. */
  #heading = Number.NEGATIVE_INFINITY;
  #previous = "";
  #isFound = false;

  constructor(links: LinkCollector, evidence: EvidenceCollector) {
    this.#links = links;
    this.#evidence = evidence;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.#isOpen) return;
    this.#widget = new DateWidget(name, attributes, depth);
    this.#isOpen = true;
  }

  /** Takes words that stand within the widget, if one is open. */
  write(text: string, line: number): void {
    if (!this.#isOpen || this.#widget === null) return;
    if (this.#widget.line < 0) this.#widget.line = line;
    this.#widget.text += text;
  }

  /** Takes the number of elements that are still open. */
  leave(depth: number): void {
    if (this.#isOpen && this.#widget !== null && depth <= this.#widget.depth) this.#isOpen = false;
  }

  /** Looks at a line before it is kept. */
  read(line: string, at: number, region: number): KeptLine | null {
    const previous = this.#previous;
    this.#previous = line;
    if ((region & headline) !== 0) this.#heading = at;
    const widget = this.#widget;
    if (widget === null || widget.line !== at || line.length > 200) return null;
    const before = line.slice(0, line.length - widget.text.trim().length).trim();
    const isLabelled = before.endsWith(":") || (before === "" && previous.endsWith(":"));
    if ((before !== "" && !isLabelled) || (region & (menu | footer | aside)) !== 0) return null;
    if (!isLabelled && this.#isTeaser(at)) return { line, region: region | teaserDay };
    this.#evidence.published(widget.origin, widget.day);
    if (isLabelled || this.#isFound) return null;
    if (widget.day === undefined) return null;
    this.#isFound = true;
    // Where it cannot be said in words, the line is no text of the page either.
    const isBelow = at - this.#heading <= reach && widget.printed !== undefined;
    return isBelow ? { line: `Date: ${line}`, region } : { line, region: region | day };
  }

  /** Whether the line above is a heading that leads elsewhere. */
  #isTeaser(at: number): boolean {
    const { links } = this.#links;
    for (let i = links.length - 1; i >= 0 && (links[i]?.line ?? 0) >= at - 1; i--)
      if (links[i]?.line === at - 1 && links[i]?.isHeading) return true;
    return false;
  }
}
