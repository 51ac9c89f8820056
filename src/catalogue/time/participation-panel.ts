import { codeSystems, stateCodes } from "../../generated/state-codes.ts";
import { onlyKnown } from "../messages/only-known.ts";
import { said } from "../messages/said.ts";
import { invisibleHint } from "../names/invisible.ts";
import type { CodeSystem, IsoDate, PartialDate, Participation } from "../types.ts";
import { firstDay, isPartialDate, lastDay } from "./calendar.ts";
import { covers } from "./day-range.ts";
import { type AnyParticipant, participants } from "./participation.ts";

/** The span of a panel and its step. */
export interface PanelOptions {
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly unit: "year" | "month";
  /** The systems whose codes each row has, so that you can join on them. */
  readonly codes?: readonly CodeSystem[];
}

/** A State in one step of a panel. */
export interface PanelRow {
  /** `"1992"` or `"1992-07"`: a valid date filter. */
  readonly period: string;
  readonly state: AnyParticipant;
  /** `participating` where the State took part on at least one day of the step, else `suspended`. */
  readonly status: "participating" | "suspended";
}

/** A row with the codes that hold on the last day of the step on which the State took part; `null` where a system has no code for it. */
export interface CodedPanelRow<System extends CodeSystem> extends PanelRow {
  readonly codes: { readonly [S in System]: string | null };
}

/**
 * Lists state-years or state-months: for each step every State that took part or was suspended, and none that did not exist then. Today's
 * list is never projected backwards: 1990 has the Soviet Union and not the Russian Federation. You can go through the rows only once; spread
 * them into a list to go through them again.
 *
 * @param options - The span, its step (a year or a month), and the systems whose codes the rows have.
 * @throws RangeError where a bound is not a date, the span ends before it begins, or the unit or a system of codes is unknown. It is
 * thrown at the call, not at the first row.
 * @throws TypeError where `codes` is not a list.
 * @example
 * const panel = [...participationPanel({ from: "1990", until: "1990", unit: "year" })];
 * panel.length; // => 35
 * panel.some(({ state }) => state.id === "RU"); // => false
 * const coded = [...participationPanel({ from: "1989", until: "1991", unit: "year", codes: ["cow"] })];
 * coded.filter(({ state }) => state.id === "DE").map(({ period, codes }) => `${period} ${codes.cow}`); // => ["1989 260", "1990 255", "1991 255"]
 */
export function participationPanel<System extends CodeSystem>(
  options: PanelOptions & { readonly codes: readonly System[] },
): Generator<CodedPanelRow<System>>;
export function participationPanel(options: PanelOptions): Generator<PanelRow>;
export function participationPanel(options: PanelOptions): Generator<PanelRow> {
  const { from, until, unit, codes } = options ?? {};
  assertSpan(from, until, unit);
  if (codes !== undefined) onlyKnown(codes, codeSystems, "system of codes");
  return rows(options);
}

function* rows({ from, until, unit, codes }: PanelOptions): Generator<PanelRow> {
  const last = lastDay(until);
  for (let period = firstDay(from).slice(0, unit === "year" ? 4 : 7); firstDay(period) <= last; period = next(period)) {
    for (const state of participants()) {
      const status = statusWithin(state.participation, firstDay(period), lastDay(period));
      if (status === undefined) continue;
      yield codes === undefined ? { period, state, status } : { period, state, status, ...coded(state, period, codes) };
    }
  }
}

/** In a year in which a State ends, the code of its last day counts: 265 for the GDR in 1990. */
function coded(state: AnyParticipant, period: string, systems: readonly CodeSystem[]): { readonly codes: object } {
  const day = lastDayWithin(state.participation, firstDay(period), lastDay(period));
  const codeOf = (system: CodeSystem): string | null =>
    stateCodes[state.id][system].find((code) => covers(code, day))?.code ?? null;
  return { codes: Object.fromEntries(systems.map((system) => [system, codeOf(system)])) };
}

function lastDayWithin(participation: readonly Participation[], first: IsoDate, last: IsoDate): IsoDate {
  const ends = participation.map(({ until }) => (until === null ? last : lastDay(until)));
  const within = ends.filter((end) => end >= first).map((end) => (end < last ? end : last));
  return within.sort().at(-1) ?? last;
}

function statusWithin(
  participation: readonly Participation[],
  first: string,
  last: string,
): PanelRow["status"] | undefined {
  const within = participation.filter(
    ({ from, until }) => (from === null || firstDay(from) <= last) && (until === null || lastDay(until) >= first),
  );
  return within.some(({ status }) => status === "participating") ? "participating" : within[0]?.status;
}

/** The next year or month. */
function next(period: string): string {
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
  if (period.length === 4) return pad(year + 1, 4);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function assertSpan(from: unknown, until: unknown, unit: unknown): void {
  for (const [name, date] of Object.entries({ from, until })) {
    if (!isPartialDate(date))
      throw new RangeError(
        `participationPanel: ${name} is a year, month or day; it was given ${said(date)}${invisibleHint(date)}`,
      );
  }
  if (firstDay(from as string) > lastDay(until as string))
    throw new RangeError(`participationPanel: the span ends (${until}) before it begins (${from})`);
  if (unit !== "year" && unit !== "month")
    throw new RangeError(`participationPanel: unit is "year" or "month"; it was given ${said(unit)}`);
}
