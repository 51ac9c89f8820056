import type { FieldOperation } from "../../../src/index.ts";
import { operationList } from "../facts/lists.ts";
import { barsOf } from "./bars.ts";
import type { Bar, Group, Line } from "./types.ts";

const regions = ["South-Eastern Europe", "Eastern Europe", "South Caucasus", "Central Asia", null] as const;

/** The field operations by region, then the other activities in the field, each from the earliest on. */
export function operationGroups(): readonly Group[] {
  const all = operationList;
  const inField = all.filter(({ category }) => category === "field-operation");
  const groups = regions.map((region) => ({
    label: region ?? "Elsewhere",
    lines: linesOf(inField.filter((one) => one.region === region)),
  }));
  return [
    ...groups,
    { label: "Other activities in the field", lines: linesOf(all.filter((one) => !inField.includes(one))) },
  ];
}

function linesOf(operations: readonly FieldOperation[]): readonly Line[] {
  return operations
    .map((one) => ({
      kind: one.kind,
      id: one.id,
      label: one.name,
      bars: namesOf(one).map((bar) => ({ ...bar, label: bar.label === one.name ? "" : bar.label })),
    }))
    .sort((a, b) => ((a.bars[0]?.from ?? "") < (b.bars[0]?.from ?? "") ? -1 : 1));
}

/** A bar for each name in force. Two names of one time, a short one and the full one, are one bar. */
function namesOf(operation: FieldOperation): readonly Bar[] {
  const { period, formerNames, name } = operation;
  const whole = barsOf(operation, [{ ...period, label: name, look: "plain", path: "period" }])[0];
  if (whole === undefined) return [];
  const former = formerNames
    .map((one, at) => ({ ...one, look: "plain" as const, label: one.name, path: `formerNames[${at}]` }))
    .filter((one, at, all) => all.findIndex((other) => other.from === one.from && other.until === one.until) === at);
  const bars = barsOf(operation, former);
  const last = bars.at(-1);
  if (last === undefined) return [whole];
  const rest = { ...whole, from: nextDay(last.until), unproven: whole.unproven.filter((end) => end === "until") };
  return rest.from > whole.until ? bars : [...bars, { ...rest, title: rest.title }];
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
}
