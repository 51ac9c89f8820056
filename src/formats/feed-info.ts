import { said } from "../catalogue/messages/said.ts";
import { invisibleHint } from "../catalogue/names/invisible.ts";
import { isIsoDate } from "../catalogue/time/calendar.ts";
import type { IsoDate } from "../catalogue/types.ts";
import type { PressRelease } from "../press-releases/record/types.ts";
import { knownOptions } from "./known-options.ts";
import { type NameForm, nameForm } from "./names.ts";

/** What a feed says of itself, and how it writes ids. */
export interface FeedInfo {
  readonly title: string;
  /** The address of the page whose feed it is. */
  readonly home: string;
  /** The address of the feed itself, by which readers know it. */
  readonly feed: string;
  /** One sentence on what the feed holds. */
  readonly description?: string;
  /** A day, or a moment with its offset (`"2026-11-28T09:30:00Z"`); by default the day of the newest release. */
  readonly updated?: string;
  /** How ids are written. Default: `"today"`. */
  readonly names?: NameForm;
}

/** A feed as the formats write it: all is there that they ask for. */
export interface Feed {
  readonly title: string;
  readonly home: string;
  readonly feed: string;
  readonly description: string | undefined;
  readonly names: NameForm;
  readonly releases: readonly PressRelease[];
  /** `undefined` where nothing tells. */
  readonly updated: string | undefined;
}

const keys = ["title", "home", "feed", "description", "updated", "names"] as const;
const moment = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A feed of these releases. @throws TypeError @throws RangeError */
export function feedOf(releases: readonly PressRelease[], info: FeedInfo, caller: string): Feed {
  const { title, home, feed, description, updated, names = "today" } = knownOptions(info, keys, caller);
  if (typeof title !== "string" || title === "")
    throw new TypeError(`${caller} needs the title of the feed; it was given ${said(title)}`);
  for (const [key, address] of Object.entries({ home, feed }))
    if (typeof address !== "string" || !/^[a-z][a-z\d+.-]*:\S+$/i.test(address))
      throw new TypeError(`${caller} needs \`${key}\` as a whole address ("https://…"); it was given ${said(address)}`);
  const newest = releases.reduce<IsoDate | undefined>((latest, { date }) => later(latest, date), undefined);
  const time = updated === undefined ? newest && momentOf(newest) : checkedMoment(updated, caller);
  return { title, home, feed, description, names: nameForm(names), releases, updated: time };
}

function later(latest: IsoDate | undefined, date: IsoDate | null): IsoDate | undefined {
  return date !== null && (latest === undefined || date > latest) ? date : latest;
}

/** A day as a moment: noon in Greenwich, which is the same day almost everywhere, so that no reader shows the one before. */
export function momentOf(day: IsoDate): string {
  return `${day}T12:00:00Z`;
}

function checkedMoment(time: unknown, caller: string): string {
  if (isIsoDate(time)) return momentOf(time);
  if (typeof time === "string" && moment.test(time) && isIsoDate(time.slice(0, 10))) return time;
  throw new RangeError(
    `${caller} takes \`updated\` as a day or as a moment ("2026-11-28T09:30:00Z"); it was given ${said(time)}${invisibleHint(time)}`,
  );
}
