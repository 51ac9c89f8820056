import { participatingStates } from "../collections/participating-states.ts";
import { partners } from "../collections/partners.ts";
import { places } from "../collections/places.ts";
import { entriesOf } from "../names/entry-of.ts";
import type { Entry } from "../types.ts";

let words: ReadonlySet<string> | undefined;

/** Whether a word begins the name of a State or city: behind "Vienna", "Austria" is no surname. */
export function isPlaceWord(word: string): boolean {
  words ??= new Set(
    [participatingStates, partners, places].flatMap((record) =>
      entriesOf<Entry<string, string>>(record).map(({ name }) => name.split(" ", 1)[0] ?? name),
    ),
  );
  return words.has(word);
}
