import { isIsoDate } from "../../catalogue/time/calendar.ts";
import type { IsoDate } from "../../catalogue/types.ts";
import type { DataIssue, DateOrigin, RawPressRelease } from "../../press-releases/record/types.ts";
import { introducedDay } from "../around/date-line.ts";
import type { Dateline } from "../dateline/dateline.ts";
import { readPrintedDay } from "../dates/printed-day.ts";
import { slashedDays } from "../dates/slashed-day.ts";

/** The date of a record and where it comes from. */
export interface ReconciledDate {
  readonly date: string | null;
  readonly dateUntil: string | null;
  readonly dateFrom: DateOrigin | null;
  readonly issues: readonly DataIssue[];
}

/**
 * Settles the date. On a page the dateline wins over the field, on a listing the publishing date over the dateline;
 * a difference is an issue that carries both. What only the markup of a page says fills a gap.
 */
export function reconcileDates(raw: RawPressRelease, dateline: Dateline | null, markup?: IsoDate): ReconciledDate {
  const printed = raw.printed.date?.[0];
  const field = printed === undefined ? null : fieldDay(printed, dateline);
  const issues: DataIssue[] = printed !== undefined && field === null ? [unreadable(printed)] : [];
  const written = withYearOf(dateline, field);
  const isListing = raw.provenance.layout.startsWith("listing");
  const named = field === null && written.date === null ? dayInTitle(raw.title) : null;
  const wins = isListing && field !== null ? "listing" : originOf(written, field, named);
  const date = wins === "listing" || wins === "field" ? field : (written.date ?? named ?? markup ?? null);
  if (field !== null && written.date !== null && field !== written.date)
    issues.push(mismatch(field, written.date, isListing));
  if (markup !== undefined && ![date, field, written.date].includes(markup)) issues.push(markupDiffers(markup, date));
  if (date === null && issues.length === 0) issues.push(missing());
  const dateUntil = date !== null && date === written.date ? (dateline?.dateUntil ?? null) : null;
  return { date, dateUntil, dateFrom: wins ?? (date === null ? null : "markup"), issues };
}

/** The day of a date field or a date line: "5 May 2015", "Published: 5 May 2015", "5/5/2015". */
function fieldDay(printed: string, dateline: Dateline | null): string | null {
  return readPrintedDay(printed) ?? introducedDay(printed) ?? nearestSlashed(printed, dateline?.date ?? null);
}

/** Of the days that numbers with slashes may mean the only one, or the one of the dateline. */
function nearestSlashed(printed: string, dateline: string | null): string | null {
  const days = slashedDays(printed);
  return days.length === 1 ? (days[0] as string) : (days.find((day) => day === dateline) ?? null);
}

function originOf(written: WrittenDate, field: string | null, named: string | null): DateOrigin | null {
  if (written.date !== null) return written.from;
  return field !== null ? "field" : named !== null ? "title" : null;
}

/** What stands before the day of issue in the titles of reports; another day in a title is that of an event. */
const issued = "issued on ";

/** "Daily Report 163/2021 issued on 15 July 2021": reports have the day nowhere else. */
function dayInTitle(title: string): string | null {
  const at = title.lastIndexOf(issued);
  return at < 0 ? null : readPrintedDay(title.slice(at + issued.length));
}

interface WrittenDate {
  readonly date: string | null;
  readonly from: "dateline" | "dateline+year";
}

/** A dateline without a year takes that of the field beside it, or the one next to it where that is nearer, and from nowhere else. */
function withYearOf(dateline: Dateline | null, field: string | null): WrittenDate {
  if (dateline?.monthDay !== undefined && field !== null) {
    const months = Number(dateline.monthDay.slice(2, 4)) - Number(field.slice(5, 7));
    const year = Number(field.slice(0, 4)) + (months > 6 ? -1 : months < -6 ? 1 : 0);
    const date = `${year}${dateline.monthDay.slice(1)}`;
    // 29 February beside a field of another year is no day.
    return { date: isIsoDate(date) ? date : null, from: "dateline+year" };
  }
  return { date: dateline?.date ?? null, from: "dateline" };
}

function unreadable(found: string): DataIssue {
  const message = `printed.date: ${JSON.stringify(found)} is no day that can be read`;
  return { code: "unreadable-date", path: ["printed", "date", 0], message, severity: "warning", found };
}

function mismatch(field: string, dateline: string, isListing: boolean): DataIssue {
  const kept = isListing ? "the publishing date of the listing" : "the dateline";
  const message = `date: the page prints ${field}, the dateline ${dateline}; ${kept} was kept`;
  return { code: "date-mismatch", path: ["date"], message, severity: "warning", found: isListing ? dateline : field };
}

function markupDiffers(markup: IsoDate, kept: IsoDate | null): DataIssue {
  const message = `date: the page shows ${kept}, its markup says ${markup}; what it shows was kept`;
  return { code: "date-mismatch", path: ["date"], message, severity: "warning", found: markup };
}

function missing(): DataIssue {
  return {
    code: "missing-date",
    path: ["date"],
    message: "date: neither a field nor a dateline has a date",
    severity: "warning",
  };
}
