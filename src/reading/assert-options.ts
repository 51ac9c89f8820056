import { said } from "../catalogue/messages/said.ts";
import { languagesOf } from "../catalogue/names/language-names.ts";
import { assertDay } from "../catalogue/time/day-range.ts";
import type { ReadOptions } from "./parts/read-options.ts";

/**
 * What goes into a record unread has to be what a record may hold.
 *
 * @throws TypeError where the options are no object, or the address is no text.
 * @throws RangeError where the day of the copy is not a whole day.
 */
export function assertOptions(options: ReadOptions, caller: string): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${caller} takes { url, retrieved } after the text; it was given ${said(options)}`);
  const { url, retrieved, title, names } = options;
  languagesOf(names);
  if (url !== undefined && typeof url !== "string")
    throw new TypeError(`${caller}: url is an address, a string; it was given ${said(url)}`);
  if (title !== undefined && typeof title !== "string")
    throw new TypeError(`${caller}: title is text, a string; it was given ${said(title)}`);
  if (retrieved !== undefined) assertDay(retrieved, `${caller}: retrieved`);
}
