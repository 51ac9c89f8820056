import { isLabelAt } from "../../reading/parts/page-labels.ts";
import type { ClassFacts } from "../elements/class-facts.ts";
import type { LineWriter } from "./line-writer.ts";

/** Labels of a listing, whose values stand behind them on the same line. */
const listingLabels: ReadonlySet<string> = new Set([
  "Publishing date:",
  "Content type:",
  "Where we are:",
  "What we do:",
  "Locations:",
]);

/** What an element is to a field: one of its values, what holds all of them, or anything else. */
export type FieldPart = "value" | "named-value" | "values" | null;

/** A value of a list counts only below a label that is known; the classes of the site's system say it themselves. */
export function fieldPartOf(name: string, byClass: ClassFacts["field"]): FieldPart {
  return byClass ?? (name === "li" || name === "dd" ? "named-value" : null);
}

/**
 * Joins the values of a field as the site prints them: `Source:` and below it a line with all of them, by commas.
 */
export class FieldItems {
  /** Of each open element: the line of its first value and 1 where a label stands above, less than 0 where none does, else 0. */
  readonly #firsts: number[] = [0];

  /** Called for every element that opens; `depth` counts those around it. */
  opened(part: FieldPart, isBlock: boolean, depth: number, writer: LineWriter): void {
    if (part === "value" || part === "named-value") this.#value(part, depth, writer);
    else if (isBlock && part === null) this.#firsts[depth] = 0;
    this.#firsts[depth + 1] = 0;
  }

  #value(part: FieldPart, depth: number, writer: LineWriter): void {
    const first = this.#firsts[depth] as number;
    if (first === 0) {
      const label = writer.label.trim();
      if (listingLabels.has(label)) writer.join(" ");
      const isLabelled = part === "value" ? label.endsWith(":") : isLabel(label);
      this.#firsts[depth] = isLabelled ? writer.next + 1 : -(writer.next + 1);
      return;
    }
    // The label may stand within the first value, above its words.
    const isInside = first < 0 && part === "value" && endsInColon(writer.lines[-first - 1]);
    const line = first > 0 ? first - 1 : isInside ? -first : -1;
    if (writer.current !== line || writer.label.trim().endsWith(":")) return;
    writer.join(/[,;]$/.test(writer.label) ? " " : ", ");
    this.#firsts[depth] = line + 1;
  }
}

function isLabel(words: string): boolean {
  return listingLabels.has(words) || isLabelAt(words, { start: 0, end: words.length });
}

function endsInColon(line: string | undefined): boolean {
  return line !== undefined && line.length < 60 && line.endsWith(":");
}
