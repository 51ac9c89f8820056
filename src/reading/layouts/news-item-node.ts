import { cutBody } from "../parts/cut-body.ts";
import { unwrappedBody } from "../parts/hard-wraps.ts";
import { readLabels } from "../parts/label-block.ts";
import { isRepeated } from "../parts/lead.ts";
import type { PageParts } from "../parts/page-parts.ts";
import type { Cut, CutName } from "../parts/read-options.ts";
import { isTypeLine } from "../parts/type-line.ts";
import { lineAbove, wordsOf } from "../text/lines.ts";

// The news item of the redesigned site: type line, title, a lead that the body repeats, labels in two languages at once.

/** How many lines a title and a lead have at most. */
const mostLines = 5;

export function readNewsItem(text: string, at: number): PageParts {
  const head = readHead(text, at);
  const { printed, end } = readLabels(text, at, head.type);
  const { body, cuts } = cutBody(unwrappedBody(text.slice(end)));
  const above: Cut[] = [];
  const put = (name: CutName, words: string): void => void (words !== "" && above.push({ name, text: words }));
  put("navigation", text.slice(0, head.start).trim());
  const [title = "", ...lead] = head.lines;
  const repeats = isRepeated(lead.join(" "), body[0] ?? "");
  put("lead", repeats ? lead.join("\n") : "");
  return { items: [{ title, printed, body: repeats ? body : [...lead, ...body] }], cuts: [...above, ...cuts] };
}

interface Head {
  readonly type: string | null;
  /** The title and what stands between it and the labels. */
  readonly lines: readonly string[];
  readonly start: number;
}

function readHead(text: string, block: number): Head {
  const lines: string[] = [];
  let line = lineAbove(text, block);
  const nearest = line;
  for (; line !== null && lines.length < mostLines; line = lineAbove(text, line.start)) {
    const words = wordsOf(text, line);
    if (lines.length > 0 && isTypeLine(words)) return { type: words, lines, start: line.start };
    lines.unshift(words);
  }
  const title = nearest === null ? [] : [wordsOf(text, nearest)];
  return { type: null, lines: title, start: nearest?.start ?? 0 };
}
