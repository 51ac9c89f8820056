import type { PressRelease } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import { type Feed, type FeedInfo, feedOf, momentOf } from "./feed-info.ts";
import { htmlParagraphs } from "./html-paragraphs.ts";
import { categoryScheme, itemId } from "./item-id.ts";
import { namesFor } from "./names.ts";
import { element, empty, tag } from "./xml.ts";

/**
 * Releases as an Atom feed (RFC 4287), in the order given. Sources are its authors; fields of work and countries are its categories,
 * with the id as `term`.
 *
 * Atom has no room for the last day, type, places, other addresses and what was printed. It requires a moment for each entry: noon in
 * Greenwich on the day of the release, or the `updated` of the feed if the release has no day. Control characters, which XML cannot write,
 * are left out; half a surrogate pair becomes U+FFFD.
 *
 * @throws RangeError where a key of the feed or an id is not known, or where neither `updated` nor a release gives a day.
 * @throws TypeError where the releases cannot be iterated, one of them is no record, or the feed has no title or addresses.
 * @example
 * const atom = toAtom(releases, { title: "Moldova", home: "https://example.org/", feed: "https://example.org/atom.xml" });
 * atom.includes("<published>2023-05-19T12:00:00Z</published>"); // => true
 */
export function toAtom(releases: Iterable<PressRelease>, info: FeedInfo): string {
  const feed = feedOf([...assertRecords(releases, "toAtom")], info, "toAtom");
  const { updated } = feed;
  if (updated === undefined)
    throw new RangeError("toAtom needs `updated`, a day or a moment: no release of the feed has a date");
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("title", feed.title),
    ...(feed.description === undefined ? [] : [element("subtitle", feed.description)]),
    element("id", feed.feed),
    empty("link", { rel: "self", href: feed.feed }),
    empty("link", { href: feed.home }),
    element("updated", updated),
    person("Organization for Security and Co-operation in Europe"),
    ...feed.releases.map((release) => entryOf(release, feed, updated)),
    "</feed>",
  ].join("\n")}\n`;
}

function entryOf(release: PressRelease, { names }: Feed, updated: string): string {
  const { title, date, language, urls, sources, fieldsOfWork, countries, body } = release;
  const write = namesFor(release, names);
  const category = (scheme: "fields-of-work" | "states", term: string, label: string) =>
    empty("category", { scheme: categoryScheme(scheme), term, label });
  return [
    tag("entry", language === null ? {} : { "xml:lang": language }),
    element("title", title),
    element("id", itemId(release)),
    ...(urls[0] === undefined ? [] : [empty("link", { href: urls[0] })]),
    element("updated", date === null ? updated : momentOf(date)),
    ...(date === null ? [] : [element("published", momentOf(date))]),
    ...sources.map((id) => person(write("source", id))),
    ...fieldsOfWork.map((id) => category("fields-of-work", id, write("fieldOfWork", id))),
    ...countries.map((id) => category("states", id, write("country", id))),
    element("content", htmlParagraphs(body), { type: "html" }),
    "</entry>",
  ].join("\n");
}

function person(name: string): string {
  return `<author>${element("name", name)}</author>`;
}
