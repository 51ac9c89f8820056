import type { AuthoredData, AuthoredEntry } from "../load.ts";
import { literal } from "./literal.ts";

/** Renders the former names of States that are today's name of a State that ceased: "Yugoslavia" means that one where no day is given. */
export function renderNamesOnADay({ entries }: AuthoredData): string {
  const ceased = (entries.get("former-states") ?? []).map(({ name }) => name);
  const former = (entries.get("participating-states") ?? []).flatMap(formerNames);
  return [
    '// Generated from data/participating-states.json and data/former-states.json. Do not edit: run "npm run generate".',
    "",
    "/** Former names of participating States that are today's names of former ones: without a day they mean those. */",
    `export const namesOnADay: readonly string[] = ${literal(former.filter((name) => ceased.includes(name)))};`,
    "",
  ].join("\n");
}

function formerNames({ formerNames = [] }: AuthoredEntry & { readonly formerNames?: unknown }): string[] {
  return (formerNames as readonly { readonly name: string }[]).map(({ name }) => name);
}
