import type { PressRelease } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import { type Feed, type FeedInfo, feedOf, momentOf } from "./feed-info.ts";
import { htmlParagraphs } from "./html-paragraphs.ts";
import { categoryScheme, itemId } from "./item-id.ts";
import { namesFor } from "./names.ts";
import { element, empty } from "./xml.ts";

/**
 * Releases as RSS 2.0, in the order given. Sources are `dc:creator`, languages `dc:language`; fields of work and countries are
 * categories. {@link toAtom} is the stricter of the two: it keeps the ids of categories.
 *
 * RSS has no room for the last day, type, places, other addresses and what was printed, and dates a release at noon in Greenwich.
 * Control characters, which XML cannot write, are left out; half a surrogate pair becomes U+FFFD.
 *
 * @throws RangeError where a key of the feed, its `updated` or an id is not known.
 * @throws TypeError where the releases cannot be iterated, one of them is no record, or the feed has no title or addresses.
 * @example
 * const rss = toRss(releases, { title: "Moldova", home: "https://example.org/", feed: "https://example.org/rss.xml" });
 * rss.includes("<pubDate>Fri, 19 May 2023 12:00:00 GMT</pubDate>"); // => true
 */
export function toRss(releases: Iterable<PressRelease>, info: FeedInfo): string {
  const feed = feedOf([...assertRecords(releases, "toRss")], info, "toRss");
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    element("title", feed.title),
    element("link", feed.home),
    // RSS demands one.
    element("description", feed.description ?? feed.title),
    empty("atom:link", { rel: "self", type: "application/rss+xml", href: feed.feed }),
    ...(feed.updated === undefined ? [] : [element("lastBuildDate", mailDate(feed.updated))]),
    ...feed.releases.map((release) => itemOf(release, feed)),
    "</channel>",
    "</rss>",
  ].join("\n")}\n`;
}

function itemOf(release: PressRelease, { names }: Feed): string {
  const { title, date, language, urls, sources, fieldsOfWork, countries, body } = release;
  const write = namesFor(release, names);
  const category = (collection: "fields-of-work" | "states", name: string) =>
    element("category", name, { domain: categoryScheme(collection) });
  return [
    "<item>",
    element("title", title),
    ...(urls[0] === undefined ? [] : [element("link", urls[0])]),
    element("guid", itemId(release), { isPermaLink: "false" }),
    ...(date === null ? [] : [element("pubDate", mailDate(momentOf(date)))]),
    ...sources.map((id) => element("dc:creator", write("source", id))),
    ...(language === null ? [] : [element("dc:language", language)]),
    ...fieldsOfWork.map((id) => category("fields-of-work", write("fieldOfWork", id))),
    ...countries.map((id) => category("states", write("country", id))),
    element("description", htmlParagraphs(body)),
    "</item>",
  ].join("\n");
}

/** A moment as RFC 822 writes it. */
function mailDate(moment: string): string {
  return new Date(moment).toUTCString();
}
