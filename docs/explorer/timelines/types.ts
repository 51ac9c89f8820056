import type { IsoDate } from "../../../src/index.ts";

/** A stretch of time in a line. */
export interface Bar {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly label: string;
  /** What it is besides the usual: an acting holder, a suspended seat, a partnership, a vacancy. */
  readonly look: "plain" | "acting" | "suspended" | "partner" | "vacant";
  /** Which of its ends, or whether all of it, no source proves. */
  readonly unproven: readonly ("all" | "from" | "until")[];
  /** All that it says, for those who cannot see it or want to know more. */
  readonly title: string;
}

/** One entry through time. */
export interface Line {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Lines that belong together, under a heading where there are several groups. */
export interface Group {
  readonly label: string | null;
  readonly lines: readonly Line[];
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** One sentence on what is drawn. */
  readonly about: string;
  readonly from: IsoDate;
  readonly groups: readonly Group[];
}
