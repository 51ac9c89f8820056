import { isIsoDate } from "../../../src/catalogue/time/calendar.ts";
import type { AuthoredData, AuthoredEntry } from "../load.ts";
import type { Problem } from "./problem.ts";

const file = "chairpersonships";

/** From the first Chair to the last, each day has exactly one State in the chair and one person in it. */
export function checkChairs(data: AuthoredData): Problem[] {
  const chairs = data.entries.get(file) ?? [];
  return [
    ...chairs.flatMap((chair, i) => (i === 0 ? [] : follows(chair, "from", chair["from"], chairs[i - 1]?.["until"]))),
    ...chairs.flatMap(checkPersons),
  ];
}

interface Term {
  readonly name?: unknown;
  readonly from?: unknown;
  readonly until?: unknown;
}

function checkPersons(chair: AuthoredEntry): Problem[] {
  const terms = (chair["chairs"] ?? []) as readonly Term[];
  if (terms.length === 0) return [];
  const inner = terms
    .slice(1)
    .flatMap((term, i) => follows(chair, `chairs[${i + 1}].from`, term.from, terms[i]?.until));
  const ends = [
    ["chairs[0].from", terms[0]?.from, chair["from"]],
    [`chairs[${terms.length - 1}].until`, terms.at(-1)?.until, chair["until"]],
  ] as const;
  const remedy = "The first person begins and the last ends with the Chairpersonship";
  const loose = ends.filter(([, day, wanted]) => day !== wanted);
  return [
    ...inner,
    ...loose.map(([field, day, wanted]) => ({
      file,
      entry: chair.id,
      field,
      wrong: `${day} is not ${wanted}`,
      remedy,
    })),
  ];
}

function follows(chair: AuthoredEntry, field: string, from: unknown, until: unknown): Problem[] {
  if (!isIsoDate(from) || !isIsoDate(until) || dayAfter(until) === from) return [];
  const wrong =
    from <= until
      ? `${from} lies in the time of the one before, who ends on ${until}`
      : `nobody is in the chair between ${until} and ${from}`;
  return [{ file, entry: chair.id, field, wrong, remedy: "Let each begin on the day after the one before" }];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
