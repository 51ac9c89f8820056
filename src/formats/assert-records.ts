import { said } from "../catalogue/messages/said.ts";
import { invisibleHint } from "../catalogue/names/invisible.ts";
import { isIsoDate } from "../catalogue/time/calendar.ts";
import { assertIterable } from "../press-releases/issues/assert-list.ts";
import { isObject } from "../press-releases/record/own-keys.ts";
import type { PressRelease } from "../press-releases/record/types.ts";

type Check = readonly [keys: readonly (keyof PressRelease)[], wanted: string, holds: (value: unknown) => boolean];

// What the formats need to hold, so that a record that was altered by hand fails here and not in the program that reads the file.
const checks: readonly Check[] = [
  [["id", "title"], "text", (value) => typeof value === "string"],
  [["places", "sources", "fieldsOfWork", "countries", "body", "urls"], "a list", Array.isArray],
  [["date"], 'a day of the calendar, "YYYY-MM-DD", or null', (value) => value === null || isIsoDate(value)],
  [["printed", "provenance"], "an object", isObject],
];

/**
 * The records one after the other, each looked at before it is written.
 *
 * @throws TypeError where the releases cannot be iterated, or one of them is no record; the message names its place.
 */
export function* assertRecords(releases: Iterable<PressRelease>, caller: string): Generator<PressRelease> {
  assertIterable(releases, caller);
  let i = 0;
  for (const release of releases) {
    assertRecord(release, `releases[${i++}]`, caller);
    yield release;
  }
}

function assertRecord(release: PressRelease, path: string, caller: string): void {
  if (!isObject(release)) throw new TypeError(`${caller} takes records; ${path} is ${said(release)}`);
  for (const [keys, wanted, holds] of checks) {
    const wrong = keys.find((key) => !holds(release[key]));
    if (wrong === undefined) continue;
    const found = `${said(release[wrong])}${invisibleHint(release[wrong])}`;
    throw new TypeError(
      `${caller} takes records; ${path}.${wrong} is ${found} and not ${wanted}. \`safeParsePressRelease\` says all that is wrong`,
    );
  }
}
