import { endOfDashes } from "../dates/scan-day.ts";
import { bracketAt } from "../text/brackets.ts";
import { isDash, skipBlank, skipSpaces } from "../text/letters.ts";
import { readAgency, readAgencyAlone } from "./agencies.ts";
import { isOsce } from "./osce-name.ts";

/** How a dateline ends: `none` is a capital letter or the end of the line right behind it. */
export type Ending = "dash" | "stop" | "colon" | "comma" | "none";

/** What stands between the date, or the places, and the text. */
export interface DatelineTail {
  readonly ending: Ending;
  readonly note?: string;
  readonly agency?: string;
  /** The offset at which the text begins. */
  readonly end: number;
}

interface State {
  at: number;
  ending: Ending;
  note?: string;
  agency?: string;
}

/** Reads notes in brackets, agencies and the separator from an offset on. */
export function readTail(text: string, at: number): DatelineTail {
  const state: State = { at, ending: "none" };
  // Each step moves on; a dateline has at most a note, an agency, a correspondent and a separator.
  for (let steps = 0; steps < 8 && step(text, state); steps++);
  const { ending, note, agency } = state;
  return {
    ending,
    end: skipBlank(text, state.at),
    ...(note === undefined ? {} : { note }),
    ...(agency === undefined ? {} : { agency }),
  };
}

/** Takes in the next mark; whether another may follow. */
function step(text: string, state: State): boolean {
  const at = skipSpaces(text, state.at);
  const mark = text[at];
  if (mark === "(" || mark === "/" || mark === "[") return takeBracket(text, state, at);
  if (isDash(text.charCodeAt(at))) return takeDash(text, state, at);
  if (mark === ".") return takeStop(text, state, at);
  if (mark === ",") return takeComma(text, state, at);
  // The stars of bold type: "**VIENNA, 5 May 2015** – ".
  if (mark === "*") {
    state.at = at + 1;
    return true;
  }
  if (mark === "|") return takeStroke(text, state, at);
  if (mark === ":" || mark === ";") {
    state.ending = "colon";
    state.at = at + 1;
  }
  return false;
}

/** What stands between slashes is longer only where they are no pair. */
const longestSlashed = 40;

/** Slashes hold an agency; brackets an agency or a note. */
function takeBracket(text: string, state: State, at: number): boolean {
  if (state.ending === "dash") return false;
  const bracket = bracketAt(text, at);
  if (bracket === null || (text[at] === "/" && bracket.content.length > longestSlashed))
    return takeStroke(text, state, at);
  const agency = text[at] === "/" || readAgency(bracket.content, 0) !== null;
  if (text[at] === "/" && isOsce(bracket.content)) state.note ??= bracket.content;
  else if (agency) state.agency ??= bracket.content;
  else if ((state.ending !== "none" && state.ending !== "comma") || state.note !== undefined) return false;
  else state.note = bracket.content;
  state.at = bracket.end;
  return true;
}

/** A stroke in a dash's stead, with spaces around it or behind an agency: "REPORT.AZ/ ". */
function takeStroke(text: string, state: State, at: number): boolean {
  const apart = text[at - 1] === " " && text[at + 1] === " ";
  if ((text[at] !== "/" && text[at] !== "|") || (state.agency === undefined && !apart)) return false;
  state.ending = "dash";
  state.at = at + 1;
  return false;
}

function takeDash(text: string, state: State, at: number): boolean {
  state.ending = "dash";
  state.at = endOfDashes(text, at);
  // "--" with a space between: still one separator.
  while (isDash(text.charCodeAt(skipSpaces(text, state.at)))) state.at = endOfDashes(text, skipSpaces(text, state.at));
  return takeAgency(text, state);
}

/** A full stop ends the dateline unless an agency or a dash follows; dots in a row are an ellipsis of the text. */
function takeStop(text: string, state: State, at: number): boolean {
  if (text[at + 1] === ".") return false;
  if (state.ending === "none") state.ending = "stop";
  state.at = at + 1;
  const next = skipSpaces(text, state.at);
  return isDash(text.charCodeAt(next)) || takeAgency(text, state) || holdsAgency(text, next);
}

function takeComma(text: string, state: State, at: number): boolean {
  state.ending = state.ending === "none" ? "comma" : state.ending;
  state.at = at + 1;
  const next = skipSpaces(text, state.at);
  return isDash(text.charCodeAt(next)) || takeAgency(text, state) || holdsAgency(text, next) || holdsNote(text, next);
}

/** A bracket with a dash behind it, as "(OSCE) – ". */
function holdsNote(text: string, at: number): boolean {
  const bracket = text[at] === "(" ? bracketAt(text, at) : null;
  return bracket !== null && isDash(text.charCodeAt(skipSpaces(text, bracket.end)));
}

function takeAgency(text: string, state: State): boolean {
  const agency = state.agency === undefined ? readAgencyAlone(text, skipSpaces(text, state.at)) : null;
  if (agency === null) return false;
  state.agency = agency.name;
  state.at = agency.end;
  return true;
}

function holdsAgency(text: string, at: number): boolean {
  if (text[at] === "/") return bracketAt(text, at) !== null;
  return text[at] === "(" && readAgency(text, at + 1) !== null;
}
