import { count } from "../terminal/amounts.ts";
import type { Day } from "./day-of.ts";

/** How wide a terminal is at least. */
const width = 80;

/** A day for people. */
export function dayText(day: Day): string {
  const { date, participatingStates, suspended, partners, fieldOperations } = day;
  const aside = suspended.length === 0 ? "" : ` (${suspended.join(", ")} suspended)`;
  const lines = [
    date,
    "",
    ...chairLines(day),
    `States: ${participatingStates.length} participating${aside}, ${count(partners.length, "Partner")} for Co-operation`,
    "",
    "Offices",
    ...day.offices.flatMap(officeLines),
    "",
    count(fieldOperations.length, "field operation"),
    ...fieldOperations.map(({ name }) => `  ${name}`),
  ];
  return `${lines.join("\n")}\n`;
}

function chairLines({ chair, troika }: Day): string[] {
  if (chair === null) return ["Chair: nobody"];
  const people = chair.chairs.length === 0 ? "" : ` (${chair.chairs.join(", ")})`;
  const three = [troika?.previous?.name ?? "–", chair.name, troika?.incoming?.name ?? "–"];
  return [`${chair.title}: ${chair.name}${people}`, `Troika: ${three.join(" · ")}`];
}

function officeLines({ name, holder, acting }: Day["offices"][number]): string[] {
  const who = holder === null ? "no holder known" : `${holder}${acting ? " (acting)" : ""}`;
  const line = `  ${name}: ${who}`;
  return line.length <= width ? [line] : [`  ${name}:`, `    ${who}`];
}
