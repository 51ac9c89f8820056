import type { CodeSystem, StateCodes } from "./types.ts";

/** What the text of `src/generated/state-codes.ts` has for a system: a code that always holds, or codes with their time. */
type Rendered = string | readonly object[];

/** Reads the codes of States and freezes them; every State has every system, with an empty list where it has no code. @internal */
export function codesOf(systems: readonly CodeSystem[], text: string): StateCodes {
  const states = JSON.parse(text) as Record<string, Record<string, Rendered>>;
  for (const [state, codes] of Object.entries(states)) {
    const all: Record<string, readonly object[]> = {};
    for (const system of systems) all[system] = periodsOf(codes[system]);
    states[state] = Object.freeze(all);
  }
  return Object.freeze(states) as unknown as StateCodes;
}

function periodsOf(rendered: Rendered | undefined): readonly object[] {
  if (rendered === undefined) return none;
  if (typeof rendered === "string") return Object.freeze([Object.freeze({ code: rendered, from: null, until: null })]);
  for (const period of rendered) Object.freeze(period);
  return Object.freeze(rendered);
}

const none: readonly object[] = /* @__PURE__ */ Object.freeze([]);
