import type { Day } from "./day-of.ts";

/** A day for people: a line for each fact, its name at the left. */
export function dayText(day: Day): string {
  const rows = [...chairRows(day), ...officeRows(day), ...countRows(day), ...operationRows(day)];
  const width = Math.max(...rows.map(([label]) => label.length));
  return `${[day.date, ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`)].join("\n")}\n`;
}

type Row = readonly [label: string, value: string];

function chairRows({ chair, troika }: Day): Row[] {
  if (chair === null) return [["Chair", "nobody"]];
  const people = chair.chairs.length === 0 ? "" : ` (${chair.chairs.join(", ")})`;
  const three = [troika?.previous?.name ?? "–", chair.name, troika?.incoming?.name ?? "–"];
  return [
    [chair.title, `${chair.name}${people}`],
    ["Troika", three.join(" · ")],
  ];
}

function officeRows({ offices }: Day): Row[] {
  return offices.map(({ name, holder, acting }) => [
    name,
    holder === null ? "vacant" : `${holder}${acting ? " (acting)" : ""}`,
  ]);
}

function countRows({ participatingStates, suspended, partners }: Day): Row[] {
  const asides = suspended.length === 0 ? "" : `, and ${suspended.join(", ")} suspended`;
  return [
    ["participating States", `${participatingStates.length}${asides}`],
    ["Partners for Co-operation", `${partners.length}`],
  ];
}

function operationRows({ fieldOperations }: Day): Row[] {
  return [["field operations", `${fieldOperations.length}`], ...fieldOperations.map(({ name }): Row => ["", name])];
}
