import type { Period } from "../../../src/index.ts";
import type { AnyEntry } from "../facts/entries.ts";
import { isProven } from "../facts/proofs.ts";
import { endOf, fromNumber, lastDay, sayDate, startOf, toNumber } from "../state/days.ts";
import type { Bar } from "./types.ts";

/** A stretch of an entry, before it is known where the next begins. */
export interface Stretch extends Period {
  readonly label: string;
  /** What its title begins with, where the label is shorter. */
  readonly name?: string;
  readonly look: Bar["look"];
  /** Where the stretch stands in the entry, so that its sources can be asked for. */
  readonly path: string;
}

/** The stretches of an entry as bars, one behind the other: where two share a month or year, the later one holds from its first day on. */
export function barsOf(entry: AnyEntry, stretches: readonly Stretch[]): readonly Bar[] {
  return stretches
    .map((stretch, at) => barOf(entry, stretch, stretches[at + 1]))
    .filter(({ from, until }) => from <= until && from <= lastDay);
}

function barOf(entry: AnyEntry, stretch: Stretch, next: Stretch | undefined): Bar {
  const { label, name = label, look, path, from, until } = stretch;
  const nextFrom = next?.from == null ? null : dayBefore(startOf(next.from));
  const end = endOf(until);
  const [first, last] = [from === null ? "?" : sayDate(from), until === null ? "" : sayDate(until)];
  const unproven = unprovenOf(entry, path, stretch);
  return {
    from: startOf(from),
    until: [nextFrom ?? end, end, lastDay].sort()[0] as string,
    label,
    look,
    unproven,
    title: `${name}${noteOf(look)}, ${first} – ${last}${unproven.length === 0 ? "" : ` (${sayUnproven(unproven)})`}`,
  };
}

function unprovenOf(entry: AnyEntry, path: string, { from, until }: Period): Bar["unproven"] {
  const root = path === "" ? "" : `${path}.`;
  if (path !== "" && path.endsWith("]") && !isProven(entry, path)) return ["all"];
  const ends = [from === null ? null : ("from" as const), until === null ? null : ("until" as const)];
  return ends.filter((end) => end !== null).filter((end) => !isProven(entry, root + end));
}

function sayUnproven(unproven: Bar["unproven"]): string {
  if (unproven.includes("all")) return "not verified";
  return `${unproven.map((end) => (end === "from" ? "first day" : "last day")).join(" and ")} not verified`;
}

function noteOf(look: Bar["look"]): string {
  return { plain: "", vacant: "", acting: ", acting", suspended: "", partner: "" }[look];
}

/** Vacancies between the bars of an office. */
export function withVacancies(bars: readonly Bar[]): readonly Bar[] {
  return bars.flatMap((bar, at) => {
    const next = bars[at + 1];
    const from = dayAfter(bar.until);
    if (next === undefined ? bar.until >= lastDay : next.from <= from) return [bar];
    const until = next === undefined ? lastDay : dayBefore(next.from);
    const title = `Vacant, ${sayDate(from)} – ${next === undefined ? "" : sayDate(until)}`;
    return [bar, { from, until, label: "vacant", look: "vacant", unproven: [], title }];
  });
}

function dayBefore(day: string): string {
  return fromNumber(toNumber(day) - 1);
}

function dayAfter(day: string): string {
  return fromNumber(toNumber(day) + 1);
}
