import { firstDay, lastDay } from "../../../src/catalogue/time/calendar.ts";
import type { DatedName, Period } from "../../../src/catalogue/types.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

/** The fields that say from when until when an entry existed. */
const lifetimes: readonly string[] = ["period", "participation", "partnership"];

/** What is named exists: no former name lies outside the time of its entry, and nothing is decided after it began. */
export function checkLifetimes(data: AuthoredData): Problem[] {
  return [...data.entries].flatMap(([file, entries]) =>
    entries
      .filter((entry) => !isRedirect(entry))
      .flatMap((entry) => [...checkFormerNames(file, entry), ...checkDecided(file, entry)]),
  );
}

function checkFormerNames(file: string, entry: AuthoredEntry): Problem[] {
  const life = lifetimeOf(entry);
  if (life === undefined) return [];
  return ((entry["formerNames"] ?? []) as readonly DatedName[]).flatMap((former, i) => {
    const problem = (end: keyof Period, what: string): Problem => ({
      file,
      entry: entry.id,
      field: `formerNames[${i}].${end}`,
      wrong: `"${former.name}" ${what}`,
      remedy:
        "A name is in force while its entry exists: let it begin and end within that time, as precisely, or make it an alias",
    });
    return [
      ...(begin(former) < begin(life)
        ? [problem("from", `begins ${said(former.from)}, before its entry: ${life.from}`)]
        : []),
      ...(end(former) > end(life)
        ? [problem("until", `ends ${said(former.until)}, after its entry: ${life.until}`)]
        : []),
    ];
  });
}

/** From the first beginning to the last end. */
function lifetimeOf(entry: AuthoredEntry): Period | undefined {
  const periods = lifetimes.flatMap((field) => (entry[field] ?? []) as Period | Period[]);
  if (periods.length === 0) return undefined;
  const first = periods.reduce((a, b) => (begin(b) < begin(a) ? b : a));
  const last = periods.reduce((a, b) => (end(b) > end(a) ? b : a));
  return { from: first.from, until: last.until };
}

function checkDecided(file: string, entry: AuthoredEntry): Problem[] {
  const decided = entry["decided"] as string | null | undefined;
  const period = entry["period"] as Period | undefined;
  if (decided == null || period?.from == null || firstDay(decided) <= lastDay(period.from)) return [];
  const wrong = `${decided} lies after the work began: ${period.from}`;
  return [{ file, entry: entry.id, field: "decided", wrong, remedy: "Look both days up again" }];
}

const said = (date: string | null): string => (date === null ? "at no known time" : date);

const begin = ({ from }: Period): string => (from === null ? "0000" : firstDay(from));

const end = ({ until }: Period): string => (until === null ? "9999" : lastDay(until));
