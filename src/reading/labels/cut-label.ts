import { contentTypes } from "../../catalogue/collections/content-types.ts";
import { fieldOperations } from "../../catalogue/collections/field-operations.ts";
import { fieldsOfWork } from "../../catalogue/collections/fields-of-work.ts";
import { formerStates } from "../../catalogue/collections/former-states.ts";
import { institutions } from "../../catalogue/collections/institutions.ts";
import { participatingStates } from "../../catalogue/collections/participating-states.ts";
import { partners } from "../../catalogue/collections/partners.ts";
import { places } from "../../catalogue/collections/places.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import { namesOf } from "../../catalogue/names/name-index.ts";
import type { Entry } from "../../catalogue/types.ts";
import type { DataIssue, PrintedLabel } from "../../press-releases/record/types.ts";

/** The collections whose names stand under a label. */
function collectionsOf(label: PrintedLabel): readonly object[] {
  switch (label) {
    case "source":
      return [institutions, fieldOperations];
    case "fieldsOfWork":
      return [fieldsOfWork];
    case "type":
      return [contentTypes];
    case "location":
      return [participatingStates, partners, formerStates];
    case "place":
      return [places];
    default:
      return [];
  }
}

/**
 * The names that a text ends within: of each entry whose name begins as the words do, and goes on. "OSCE " begins the names of all units,
 * "OSCE Mission to Mol" that of one.
 */
export function entriesBegun(words: string, label: PrintedLabel): ReadonlyMap<string, string> {
  const begun = new Map<string, string>();
  const wanted = foldName(words);
  if (wanted === "") return begun;
  for (const collection of collectionsOf(label)) {
    for (const entry of Object.values(collection) as Entry<string, string>[]) {
      if (formsOf(entry).some((form) => form.startsWith(wanted) && form !== wanted)) begun.set(entry.id, entry.name);
    }
  }
  return begun;
}

/** The ways in which the site prints the names of an entry. */
function formsOf(entry: Entry<string, string>): string[] {
  return namesOf(entry).flatMap(({ name }) => {
    const folded = foldName(name);
    const bare = folded.startsWith("osce ") ? folded.slice(5) : folded;
    return [bare, `osce ${bare}`, `the ${bare}`, `the osce ${bare}`].flatMap((form) => [form, `${form} closed`]);
  });
}

/** What a label is in whose words the text ends: an id where no other can be meant, else an issue; `null` where no name begins so. */
export function judgeCutLabel<Id extends string>(
  words: string,
  label: PrintedLabel,
  index: number,
  found: Id | undefined,
): { readonly id: Id } | { readonly issue: DataIssue } | null {
  const begun = new Map(entriesBegun(words, label));
  if (found !== undefined && [...begun.keys()].every((id) => id === found)) return { id: found };
  if (begun.size === 0) return null;
  const ids = new Set(found === undefined ? begun.keys() : [...begun.keys(), found]);
  const suggestion = ids.size === 1 ? [...begun.values()][0] : undefined;
  const hint = suggestion === undefined ? "" : `; only "${suggestion}" begins so`;
  const message = `printed.${label}[${index}]: the text ends within ${JSON.stringify(words)}, and what the label goes on to is not known${hint}`;
  const issue: DataIssue = {
    code: "truncated",
    path: ["printed", label, index],
    message,
    severity: "warning",
    found: words,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
  return { issue };
}
