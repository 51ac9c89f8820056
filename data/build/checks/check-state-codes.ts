import { foldCode } from "../../../src/catalogue/names/fold-code.ts";
import { firstDay, lastDay } from "../../../src/catalogue/time/calendar.ts";
import { type AuthoredData, isRedirect } from "../load.ts";
import { codeForms, type StateCodeRow, stateCodesSchema } from "../state-codes.ts";
import type { Problem } from "./problem.ts";

const file = "state-codes";

/** Codes are written as their system writes them, belong to a State of the catalogue, and no two States hold one on the same day. */
export function checkStateCodes(data: AuthoredData): Problem[] {
  const { error } = stateCodesSchema.safeParse(data.stateCodes);
  if (error) return error.issues.map(({ path, message }) => misshapen(data, path, message));
  return [
    ...checkSystems(data),
    ...data.stateCodes.codes.flatMap((row) => checkRow(data, row)),
    ...checkHolders(data.stateCodes.codes),
  ];
}

function misshapen(data: AuthoredData, path: readonly PropertyKey[], wrong: string): Problem {
  const row = data.stateCodes?.codes?.[Number(path[1])];
  const entry = path[0] === "codes" && row ? `${row.state} ${row.system}` : "(file)";
  return { file, entry, field: path.join(".") || "(file)", wrong, remedy: "data/README.md shows a row" };
}

function checkSystems({ stateCodes, sources }: AuthoredData): Problem[] {
  const ids = stateCodes.systems.map(({ id }) => id);
  const wanted = Object.keys(codeForms);
  const remedy = `The systems are, in this order: ${wanted.join(", ")}`;
  const order =
    ids.join() === wanted.join() ? [] : [problem("(systems)", "id", "are others, or in another order", remedy)];
  const unknown = [...stateCodes.systems, ...stateCodes.codes].flatMap((row) =>
    (row.sources ?? [])
      .filter((source) => !Object.hasOwn(sources, source))
      .map((source) =>
        problem(
          "id" in row ? row.id : nameOf(row),
          "sources",
          `"${source}" is not in sources.json`,
          "Add it there first",
        ),
      ),
  );
  return [...order, ...unknown];
}

function checkRow({ entries }: AuthoredData, row: StateCodeRow): Problem[] {
  const files = ["participating-states", "partners", "former-states"];
  const isState = files.some((name) =>
    entries.get(name)?.some((entry) => !isRedirect(entry) && entry.id === row.state),
  );
  const form = codeForms[row.system];
  return [
    ...(isState ? [] : [problem(nameOf(row), "state", `"${row.state}" is the code of no State`, "Fix the code")]),
    ...(form === undefined
      ? [
          problem(
            nameOf(row),
            "system",
            `"${row.system}" is no system`,
            `Systems: ${Object.keys(codeForms).join(", ")}`,
          ),
        ]
      : []),
    ...(form === undefined || form.test(row.code)
      ? []
      : [problem(nameOf(row), "code", `"${row.code}" is not written as ${row.system} writes its codes`, "Look it up")]),
    ...(begin(row) <= end(row)
      ? []
      : [problem(nameOf(row), "until", `${row.until} lies before ${row.from}`, "Look the dates up again")]),
  ];
}

/** Two rows of a State in a system must not overlap, nor two rows of a code. */
function checkHolders(rows: readonly StateCodeRow[]): Problem[] {
  const byState = clashes(rows, ({ state, system }) => `${system} ${state}`);
  const byCode = clashes(rows, ({ system, code }) => `${system} ${foldCode(code)}`);
  return [
    ...byState.map(([first, second]) =>
      problem(nameOf(second), "from", `begins while ${first.code} lasts`, "End the earlier one the day before"),
    ),
    ...byCode
      .filter(([first, second]) => first.state !== second.state)
      .map(([first, second]) =>
        problem(
          nameOf(second),
          "code",
          `"${second.code}" is held by ${first.state} on the same day`,
          "Give each its days",
        ),
      ),
  ];
}

type Pair = readonly [StateCodeRow, StateCodeRow];

/** The rows of one key that follow one another and overlap. */
function clashes(rows: readonly StateCodeRow[], keyOf: (row: StateCodeRow) => string): Pair[] {
  const groups = new Map<string, StateCodeRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => Number(begin(a) > begin(b)) - Number(begin(a) < begin(b)));
    const pairs = sorted.slice(1).map((row, i): Pair => [sorted[i] as StateCodeRow, row]);
    return pairs.filter(([first, second]) => end(first) >= begin(second));
  });
}

function begin({ from }: StateCodeRow): string {
  return from === null ? "0000" : firstDay(from);
}

function end({ until }: StateCodeRow): string {
  return until === null ? "9999" : lastDay(until);
}

function nameOf({ state, system }: StateCodeRow): string {
  return `${state} ${system}`;
}

function problem(entry: string, field: string, wrong: string, remedy: string): Problem {
  return { file, entry, field, wrong, remedy };
}
