import type { IsoDate } from "../../catalogue/types.ts";
import { readPrintedDay } from "../../reading/dates/printed-day.ts";
import type { Attributes } from "../elements/attributes.ts";
import { isoDayOf } from "../evidence/iso-day-of.ts";
import type { PublishedOrigin } from "../evidence/types.ts";

const longest = 60;

/** An element that is there to show a day. */
export class DateWidget {
  readonly #written: string | undefined;
  /** How many elements stand around it. */
  readonly depth: number;
  readonly origin: PublishedOrigin;
  /** The index of its line; -1 as long as it has no words. */
  line = -1;
  text = "";

  constructor(name: string, { datetime, content }: Attributes, depth: number) {
    this.#written = datetime ?? content;
    this.depth = depth;
    this.origin = name === "time" ? "time" : "date-widget";
  }

  /** The day, by the attribute that gives it to machines or by the words that are shown. */
  get day(): IsoDate | undefined {
    return isoDayOf(this.#written) ?? this.printed;
  }

  /** The day that its words name. */
  get printed(): IsoDate | undefined {
    return this.text.length > longest ? undefined : (readPrintedDay(this.text.trim()) ?? undefined);
  }
}
