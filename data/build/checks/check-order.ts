import { firstDay } from "../../../src/catalogue/time/calendar.ts";
import type { Period } from "../../../src/catalogue/types.ts";
import { type AuthoredData, type AuthoredEntry, isRedirect } from "../load.ts";
import type { Problem } from "./problem.ts";

interface Order {
  readonly by: string;
  readonly keyOf: (entry: AuthoredEntry) => string | undefined;
}

/** The files whose entries have an order that can be told; the others follow the OSCE's lists. */
const orders: Readonly<Record<string, Order>> = {
  places: { by: "id", keyOf: ({ id }) => id },
  chairpersonships: { by: "year", keyOf: ({ id }) => id },
  areas: { by: "id", keyOf: ({ id }) => id },
  documents: { by: "date", keyOf: ({ adopted }) => (typeof adopted === "string" ? firstDay(adopted) : undefined) },
  meetings: {
    by: "date",
    keyOf: ({ period }) => {
      const from = (period as Period | undefined)?.from;
      return from ? firstDay(from) : undefined;
    },
  },
};

/** Entries stand in the order that data/README.md gives their file, so that a reader finds them and a change is one line. */
export function checkOrder(data: AuthoredData): Problem[] {
  return Object.entries(orders).flatMap(([file, order]) => {
    const entries = (data.entries.get(file) ?? []).filter(
      (entry) => !isRedirect(entry) && order.keyOf(entry) !== undefined,
    );
    return entries.flatMap((entry, i) => misplaced(file, entry, entries[i - 1], entries, order));
  });
}

function misplaced(
  file: string,
  entry: AuthoredEntry,
  before: AuthoredEntry | undefined,
  all: readonly AuthoredEntry[],
  { by, keyOf }: Order,
): Problem[] {
  const key = keyOf(entry) as string;
  if (before === undefined || (keyOf(before) as string) <= key) return [];
  const next = all.find((other) => (keyOf(other) as string) > key);
  const wrong = `stands behind ${before.id}; the order is by ${by}`;
  return [{ file, entry: entry.id, field: "(order)", wrong, remedy: `Move it before ${next?.id}` }];
}
