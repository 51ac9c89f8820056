import { chairLine } from "./chair-line.ts";
import { officeLines } from "./office-lines.ts";
import { operationGroups } from "./operation-groups.ts";
import { participationGroups } from "./participation-groups.ts";
import type { Chart } from "./types.ts";

/** All that is drawn. Proofs are looked up for each bar, so it is made when it is first shown. */
export function charts(): readonly Chart[] {
  made ??= [
    {
      id: "chairs",
      title: "Who was in the Chair",
      about: "A State a year; until 1994 the Chair passed on at the Council meetings.",
      from: "1990-01-01",
      groups: [{ label: null, lines: [chairLine()] }],
    },
    {
      id: "offices",
      title: "Who held which office",
      about: "Acting holders are green, vacancies are open.",
      from: "1990-01-01",
      groups: [{ label: null, lines: officeLines() }],
    },
    {
      id: "operations",
      title: "Field operations, by region",
      about: "A new bar begins where the name changed.",
      from: "1990-01-01",
      groups: operationGroups(),
    },
    {
      id: "participation",
      title: "Who took part",
      about: "Former States stand above those whose ground was theirs.",
      from: "1973-01-01",
      groups: participationGroups(),
    },
  ];
  return made;
}

let made: readonly Chart[] | undefined;
