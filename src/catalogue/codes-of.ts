import type { CodeSystem, StateCodes } from "./types.ts";

/** What the text of `src/generated/state-codes.ts` has for a system: a code that always holds, or codes with their time. */
type Rendered = string | readonly object[];

/** Reads the codes of States and freezes them; every State has every system, with an empty list where it has no code. @internal */
export function codesOf(systems: readonly CodeSystem[], text: string): StateCodes {
  const states = Object.entries(JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, Rendered>>>>);
  const read = states.map(([state, codes]) => {
    const all = systems.map((system) => [system, periodsOf(codes[system])]);
    return [state, Object.freeze(Object.fromEntries(all))];
  });
  return Object.freeze(Object.fromEntries(read)) as StateCodes;
}

function periodsOf(rendered: Rendered | undefined): readonly object[] {
  if (rendered === undefined) return none;
  if (typeof rendered === "string") return Object.freeze([Object.freeze({ code: rendered, from: null, until: null })]);
  return Object.freeze(rendered.map((period) => Object.freeze(period)));
}

const none: readonly object[] = /* @__PURE__ */ Object.freeze([]);
