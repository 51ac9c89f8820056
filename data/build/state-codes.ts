import * as z from "zod";
import { isPartialDate } from "../../src/catalogue/time/calendar.ts";

/** The systems of codes, in the order of the rendered record, and how a code of each is written. */
export const codeForms: Readonly<Record<string, RegExp>> = {
  m49: /^\d{3}$/,
  cow: /^[1-9]\d{0,2}$/,
  "cow-letters": /^[A-Z]{3}$/,
  gw: /^[1-9]\d{0,2}$/,
  "gw-letters": /^[A-Z]{3}$/,
  vdem: /^[1-9]\d{0,2}$/,
  eurostat: /^[A-Z]{2}$/,
  imf: /^[1-9]\d{2}$/,
  ioc: /^[A-Z]{3}$/,
  unhcr: /^[A-Z]{3}$/,
  wikidata: /^Q[1-9]\d*$/,
  geonames: /^[1-9]\d*$/,
};

const text = z.string().min(1);
const date = z.string().refine(isPartialDate, "is not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)").nullable();
const sources = z.array(text).min(1);

/** The shape of `data/state-codes.json`: the systems with who publishes them, then a code a row. */
export const stateCodesSchema: z.ZodType<StateCodeTable, StateCodeTable> = z.strictObject({
  systems: z.array(z.strictObject({ id: text, name: text, sources })),
  codes: z.array(
    z.strictObject({
      state: text,
      system: text,
      code: text,
      from: date,
      until: date,
      sources: sources.optional(),
      note: text.optional(),
    }),
  ),
});

/** A code that a State holds in a system for a time. */
export interface StateCodeRow {
  readonly state: string;
  readonly system: string;
  readonly code: string;
  readonly from: string | null;
  readonly until: string | null;
  /** What proves the row, where it is another source than that of the system. */
  readonly sources?: string[] | undefined;
  readonly note?: string | undefined;
}

/** What `data/state-codes.json` holds. */
export interface StateCodeTable {
  readonly systems: { readonly id: string; readonly name: string; readonly sources: string[] }[];
  readonly codes: StateCodeRow[];
}
