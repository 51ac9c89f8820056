import type { Chairpersonship } from "../../../src/index.ts";
import { stateName } from "../facts/entries.ts";
import { chairList } from "../facts/lists.ts";
import { lastDay } from "../state/days.ts";
import { barsOf } from "./bars.ts";
import type { Bar, Line } from "./types.ts";

/** The Chairs one after the other; each bar leads to its own year. */
export function chairLine(): Line & { readonly ids: readonly string[] } {
  const all = chairList.filter(({ from }) => from <= lastDay);
  return {
    kind: "chairpersonship",
    id: "",
    label: "Chair",
    bars: all.flatMap(barOf),
    ids: all.map(({ year }) => String(year)),
  };
}

function barOf(chair: Chairpersonship): readonly Bar[] {
  const { state, from, until, chairs } = chair;
  const persons = chairs.map(({ name }) => name).join(", ");
  return barsOf(chair, [
    { from, until, label: state.length === 2 ? state : state.slice(0, 2), look: "plain", path: "" },
  ]).map((bar) => ({
    ...bar,
    title: bar.title.replace(/^[^,]*/, (code) => `${code}: ${stateName(state, from)} (${persons})`),
  }));
}
