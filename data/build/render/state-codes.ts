import { codeForms, type StateCodeRow, type StateCodeTable } from "../state-codes.ts";
import { jsonText } from "./literal.ts";

/** Renders the codes on which researchers join: a State a line, apart from the entries, so that a State stays small. */
export function renderStateCodes({ codes }: StateCodeTable, states: readonly string[]): string {
  const systems = Object.keys(codeForms);
  const lines = states.map((state) => {
    const own = codes.filter((row) => row.state === state);
    const bySystem = systems.map((system) => [system, own.filter((row) => row.system === system).map(period)] as const);
    return `${JSON.stringify(state)}:${JSON.stringify(Object.fromEntries(bySystem.map(shortest)))}`;
  });
  return [
    '// Generated from data/state-codes.json. Do not edit: run "npm run generate".',
    'import { codesOf } from "../catalogue/codes-of.ts";',
    'import type { CodeSystem, StateCodes } from "../catalogue/types.ts";',
    "",
    "/** The systems of codes. */",
    `export const codeSystems: readonly CodeSystem[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(systems).replaceAll(",", ", ")});`,
    "",
    "/**",
    " * The codes of States in other systems, each with the time in which it holds. Who publishes a system stands in",
    " * `osce-data/data/state-codes.json`.",
    " *",
    " * @example",
    ' * stateCodes.DE.cow; // => [{ code: "260", from: null, until: "1990-10-02" }, { code: "255", from: "1990-10-03", until: null }]',
    " */",
    `export const stateCodes: StateCodes = /* @__PURE__ */ codesOf(codeSystems, ${jsonText(`{\n${lines.join(",\n")}\n}`)});`,
    "",
  ].join("\n");
}

function period({ code, from, until }: StateCodeRow): object {
  return { code, from, until };
}

/** A code that always holds as its text alone, and no list where there is none. */
function shortest([system, periods]: readonly [string, readonly object[]]): [string, unknown] {
  const [only, ...others] = periods as readonly { code: string; from: string | null; until: string | null }[];
  if (only === undefined) return [system, undefined];
  return [system, others.length === 0 && only.from === null && only.until === null ? only.code : periods];
}
