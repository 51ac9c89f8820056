import type { PressRelease } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import { type FeedInfo, feedOf, momentOf } from "./feed-info.ts";
import { itemId } from "./item-id.ts";
import { type NameForm, namesFor } from "./names.ts";

/** A feed by version 1.1 of JSON Feed, ready for `JSON.stringify`. */
export interface JsonFeed {
  readonly version: "https://jsonfeed.org/version/1.1";
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description?: string;
  readonly items: readonly JsonFeedItem[];
}

/** A release in a JSON Feed. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  /** The paragraphs, an empty line between two. */
  readonly content_text: string;
  readonly date_published?: string;
  readonly language?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
}

/**
 * Releases as a JSON Feed, in the order given. Sources are its authors; fields of work and countries are its tags.
 *
 * A JSON Feed has no room for the last day, type, places, other addresses and what was printed, and knows moments, not days: a release
 * is dated noon in Greenwich.
 *
 * @throws RangeError where a key of the feed, its `updated` or an id is not known.
 * @throws TypeError where the releases cannot be iterated, one of them is no record, or the feed has no title or addresses.
 * @example
 * const feed = toJsonFeed(releases, { title: "Moldova", home: "https://example.org/", feed: "https://example.org/feed.json" });
 * feed.items[0]?.date_published; // => "2023-05-19T12:00:00Z"
 * feed.items[0]?.tags; // => ["Border management", "Policing", "Moldova"]
 */
export function toJsonFeed(releases: Iterable<PressRelease>, info: FeedInfo): JsonFeed {
  const { title, home, feed, description, names, ...rest } = feedOf(
    [...assertRecords(releases, "toJsonFeed")],
    info,
    "toJsonFeed",
  );
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: feed,
    ...(description === undefined ? {} : { description }),
    items: rest.releases.map((release) => itemOf(release, names)),
  };
}

function itemOf(release: PressRelease, names: NameForm): JsonFeedItem {
  const { title, body, urls, date, language, sources } = release;
  const write = namesFor(release, names);
  const authors = sources.map((id) => ({ name: write("source", id) }));
  const tags = tagsOf(release, names);
  return {
    id: itemId(release),
    ...(urls[0] === undefined ? {} : { url: urls[0] }),
    title,
    content_text: body.join("\n\n"),
    ...(date === null ? {} : { date_published: momentOf(date) }),
    ...(language === null ? {} : { language }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

function tagsOf(release: PressRelease, names: NameForm): string[] {
  const write = namesFor(release, names);
  return [
    ...release.fieldsOfWork.map((id) => write("fieldOfWork", id)),
    ...release.countries.map((id) => write("country", id)),
  ];
}
