import { isLanguageCode } from "../../catalogue/collections/languages.ts";
import type { FieldOfWorkId, LanguageCode, SourceId } from "../../catalogue/types.ts";
import { fieldTerms, unitTerms, unprovenTerms } from "../../generated/osce-terms.ts";
import type { DateFilter } from "../../press-releases/record/types.ts";
import { dayAfter } from "./day-after.ts";

/** What the `filters` of a listing ask for. */
export interface ListingTerms {
  readonly sources: readonly SourceId[];
  readonly fieldsOfWork: readonly FieldOfWorkId[];
  readonly languages: readonly LanguageCode[];
  readonly date: DateFilter | null;
  /** Terms that no table has. */
  readonly unread: readonly string[];
  /** Terms whose number is understood from the content of listings, and proven by no label. */
  readonly unproven: readonly string[];
}

const unit = "im_taxonomy_vid_1";
const field = "im_taxonomy_vid_3";
const language = "sm_translations";
const day = "ds_date";

/** Reads "im_taxonomy_vid_1:(25) ds_date:([2015-01-01T00:00:00Z TO 2016-01-01T00:00:00Z])". */
export function readTerms(text: string): ListingTerms {
  const sources: SourceId[] = [];
  const fieldsOfWork: FieldOfWorkId[] = [];
  const languages: LanguageCode[] = [];
  const unread: string[] = [];
  const unproven: string[] = [];
  let date: DateFilter | null = null;
  for (const term of splitTerms(text)) {
    const colon = term.indexOf(":");
    const name = term.slice(0, Math.max(0, colon));
    const value = term.slice(colon + 1).replace(/^\(|\)$/g, "");
    const range: DateFilter | null = name === day && date === null ? readRange(value) : null;
    if (name === unit && Object.hasOwn(unitTerms, value)) sources.push(unitTerms[value] as SourceId);
    else if (name === field && Object.hasOwn(fieldTerms, value)) fieldsOfWork.push(fieldTerms[value] as FieldOfWorkId);
    else if (name === language && isLanguageCode(value)) languages.push(value);
    else if (range !== null) date = range;
    else unread.push(term);
    if (unprovenTerms.includes(value) && (name === unit || name === field)) unproven.push(term);
  }
  return { sources, fieldsOfWork, languages, date, unread, unproven };
}

/** Terms have spaces between them, and dates have some within brackets. */
function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (char === undefined || (char === " " && depth <= 0)) {
      if (i > start) terms.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return terms;
}

/** The end is a midnight: the day before it is the last one. */
function readRange(value: string): DateFilter | null {
  const range = /^\[(\*|\d{4}-\d\d-\d\d)(?:T[\d:.]{1,15}Z?)? TO (\*|\d{4}-\d\d-\d\d)(?:T([\d:.]{1,15})Z?)?\]$/.exec(
    value,
  );
  if (range === null) return null;
  const [, from = "*", end = "*", time = "00:00:00"] = range;
  const until = end === "*" ? end : time.startsWith("00:00") ? dayAfter(end, -1) : end;
  if (until === null || (from !== "*" && dayAfter(from, 0) === null)) return null;
  return { ...(from === "*" ? {} : { from }), ...(until === "*" ? {} : { until }) };
}

/** The number under which the site has a unit or field; `undefined` where none is known. */
export function termOf(terms: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.keys(terms).find((number) => terms[number] === id);
}

/** The term that asks for one unit. */
export function unitTerm(id: SourceId): string | undefined {
  const number = termOf(unitTerms, id);
  return number === undefined ? undefined : `${unit}:(${number})`;
}

/** The term that asks for one field of work. */
export function fieldTerm(id: FieldOfWorkId): string | undefined {
  const number = termOf(fieldTerms, id);
  return number === undefined ? undefined : `${field}:(${number})`;
}

/** The term that asks for one language. */
export function languageTerm(code: LanguageCode): string {
  return `${language}:(${code})`;
}

/** The term that asks for days, both ends inclusive. */
export function dayTerm(from: string | null, until: string | null): string {
  const midnight = (date: string | null): string => (date === null ? "*" : `${date}T00:00:00Z`);
  return `${day}:([${midnight(from)} TO ${midnight(until === null ? null : dayAfter(until, 1))}])`;
}
