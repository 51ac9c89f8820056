import type { NameOf } from "../names/name-index.ts";
import type { Entry, IsoDate, OsceDocument } from "../types.ts";
import { firstDay } from "./calendar.ts";
import { covers } from "./day-range.ts";
import { nameOn } from "./name-on.ts";
import { type DatedEntry, statusOn } from "./status-on.ts";

/** Kinds whose entries begin and end. */
const dated: readonly string[] = ["participating-state", "former-state", "partner", "institution", "field-operation"];

/**
 * Whether an entry bore a name on a day: a former name within its period, today's where no former one was in force, any other
 * look-up key while the entry existed: a document from the day on which it was adopted.
 */
export function inForce({ entry, name, via, period }: NameOf<Entry<string, string>>, day: IsoDate): boolean {
  if (period !== undefined) return covers(period, day);
  if (entry.kind === "document" && day < firstDay((entry as OsceDocument).adopted)) return false;
  if (dated.includes(entry.kind) && statusOn(entry as DatedEntry, day) === "absent") return false;
  return via !== "name" || name !== entry.name || nameOn(entry, day) === entry.name;
}
