import * as z from "zod";
import { isPartialDate } from "../../src/catalogue/time/calendar.ts";
import { collections } from "./collections.ts";

/** The languages that have a file in `data/names/`: the official ones of the OSCE besides English. */
export const namedLanguages: readonly string[] = ["fr", "de", "it", "ru", "es"];

const text = z.string().min(1);
const date = z.string().refine(isPartialDate, "is not a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)").nullable();

const names: z.ZodType<AuthoredNames, AuthoredNames> = z.strictObject({
  id: text,
  name: text.optional(),
  formerNames: z.array(z.strictObject({ name: text, from: date, until: date })),
  aliases: z.array(text),
  sources: z.record(text, z.array(text).min(1)),
  notes: text.optional(),
});

/** The shape of `data/names/*.json`: what was searched, then the names by the file of their collection. */
export const languageNamesSchema: z.ZodType<AuthoredLanguage, AuthoredLanguage> = z.strictObject({
  searched: z.array(text).min(1),
  names: z.partialRecord(
    z.enum(collections.filter(({ key }) => key === undefined).map(({ file }) => file)),
    z.array(names),
  ),
});

/** The names of an entry in one language; without `name` where no source confirms one. */
export interface AuthoredNames {
  readonly id: string;
  readonly name?: string | undefined;
  readonly formerNames: { readonly name: string; readonly from: string | null; readonly until: string | null }[];
  readonly aliases: string[];
  /** By source, the paths that it proves. */
  readonly sources: Record<string, string[]>;
  readonly notes?: string | undefined;
}

/** What a file of `data/names/` holds. */
export interface AuthoredLanguage {
  /** Sources that were read for names that none of them has. */
  readonly searched: string[];
  readonly names: Partial<Record<string, AuthoredNames[]>>;
}
