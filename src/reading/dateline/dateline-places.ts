import type { StateCode } from "../../catalogue/types.ts";
import { behindDateArticle, isWeekday } from "../dates/date-words.ts";
import { scanDate } from "../dates/scan-date.ts";
import { bracketAt } from "../text/brackets.ts";
import { endOfLetters, isAllCapitals, skipBlank, skipSpaces } from "../text/letters.ts";
import { readAgencyAlone } from "./agencies.ts";
import { type Certainty, isArea, type JudgedName, judgeNames } from "./judge-name.ts";
import { knownName } from "./known-names.ts";
import { inNameCase, nameCase } from "./name-case.ts";
import { endOfPlace, startOfPlace } from "./place-bounds.ts";
import { endOfName } from "./scan-name.ts";

/** More places than this are a list of something else. */
const mostNames = 8;

/** The places of a dateline. */
export interface DatelinePlaces {
  readonly places: readonly string[];
  readonly country?: StateCode;
  /** That of the least certain place. */
  readonly certainty: Certainty;
  /** Whether every place is printed in capitals. */
  readonly capitals: boolean;
  /** The offset behind the last name. */
  readonly end: number;
}

interface Collected {
  readonly names: JudgedName[];
  readonly states: Set<StateCode>;
  /** Those that name a State: the places where no city is printed. */
  readonly stateNames: JudgedName[];
}

/** Reads the places that begin at an offset: cities with "/", "," or "and" between them, a country behind a city or before it. */
export function readPlaces(text: string, at: number): DatelinePlaces | null {
  const found: Collected = { names: [], states: new Set(), stateNames: [] };
  let start = at;
  let joiner = "";
  for (let count = 0; count < mostNames; count++) {
    start = startOfPlace(text, start, joiner);
    const end = endOfPlace(text, start);
    if (end <= start || !collect(found, text.slice(start, end), joiner)) return null;
    const next = behindCountry(found, text, end);
    joiner = text[skipSpaces(text, next)] ?? "";
    const following = joiners.includes(joiner) ? skipBlank(text, skipSpaces(text, next) + 1) : -1;
    if (following < 0 || !continues(text, joiner, following)) return assemble(found, next);
    start = following;
  }
  return null;
}

/** What stands between two places. */
const joiners: readonly string[] = [",", "/", ";", "|"];

/** Whether a name, and not a date, an agency or a dash, stands behind a comma or slash. */
function continues(text: string, joiner: string, at: number): boolean {
  const end = endOfName(text, at);
  if (end === at) return false;
  if (
    isWeekday(text.slice(at, endOfLetters(text, at))) ||
    behindDateArticle(text, at) > at ||
    scanDate(text, at) !== null
  )
    return false;
  if (readAgencyAlone(text, at) !== null) return false;
  return joiner !== "/" || !isSlashed(text, at);
}

/** "/Mediamax/." closes its slash before a mark; "/ BRUSSELS / GENEVA" does not. */
function isSlashed(text: string, at: number): boolean {
  const close = text.indexOf("/", at);
  if (close < 0 || close - at > 40) return false;
  const next = text[skipSpaces(text, close + 1)];
  return next === undefined || ".-–—,\n".includes(next);
}

function collect(found: Collected, text: string, joiner: string): boolean {
  if (found.names.length > 0 && isArea(text)) return true;
  const judged = judgeNames(text);
  if (judged === null) return false;
  for (const name of judged) {
    const state = stateBehindCity(found, name, joiner);
    if (state === undefined) found.names.push(name);
    else {
      found.states.add(state);
      found.stateNames.push(name);
    }
  }
  return true;
}

/** The State that a name stands for. One that names a city too, such as Monaco, is the State only behind a city in it. */
function stateBehindCity(found: Collected, { known }: JudgedName, joiner: string): StateCode | undefined {
  if (known?.state === undefined || known.place === undefined) return known?.state;
  const city = found.names.at(-1)?.known?.place;
  return joiner === "," && city?.country === known.state ? known.state : undefined;
}

/** "Vienna (Austria), 5 May": a country in brackets. */
function behindCountry(found: Collected, text: string, at: number): number {
  const start = skipSpaces(text, at);
  // Slashes hold the next place, not a country.
  const bracket = text[start] === "/" ? null : bracketAt(text, start);
  const state = bracket === null ? undefined : knownName(bracket.content)?.state;
  if (bracket === null || state === undefined) return at;
  found.states.add(state);
  return bracket.end;
}

function assemble({ names, states, stateNames }: Collected, end: number): DatelinePlaces {
  const printed = names.length > 0 ? names : stateNames;
  const certainty =
    (["mixed", "capitals"] as const).find((least) => printed.some((name) => name.certainty === least)) ?? "known";
  const capitals = printed.every(({ text }) => isAllCapitals(text));
  const places = joinTwoNames(printed);
  const [country, ...others] = states;
  // Two countries behind two cities belong to one each: neither is the country of the dateline.
  return { places, certainty, capitals, end, ...(country === undefined || others.length > 0 ? {} : { country }) };
}

/** Two names of one place in a row are one: "PRISHTINË/PRIŠTINA". */
function joinTwoNames(names: readonly JudgedName[]): string[] {
  const places: string[] = [];
  for (const [i, name] of names.entries()) {
    const place = name.known?.place;
    const same = place !== undefined && place === names[i - 1]?.known?.place;
    if (same && place !== names[i - 2]?.known?.place) places.push(nameCase(`${names[i - 1]?.text}/${name.text}`));
    else if (!(place !== undefined && place === names[i + 1]?.known?.place))
      places.push(inNameCase(name.text, name.known));
  }
  return places;
}
