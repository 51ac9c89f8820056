import { readFileSync } from "node:fs";
import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv } from "ajv";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type FeedInfo, toAtom, toJsonFeed, toRss } from "../../src/formats.ts";
import { type PressRelease, resolve } from "../../src/index.ts";
import { all, readXml, textOf, type XmlElement } from "../support/readers/read-xml.ts";
import { inUtf8, nastyReleases } from "../support/releases/nasty-releases.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const nasty = nastyReleases(200, 2);
const info: FeedInfo = {
  title: 'R&D "]]>" <feed>',
  home: "https://example.org/?a=1&b=2",
  feed: "https://example.org/feed.xml?a=1&b=2",
  updated: "2026-11-28T09:30:00Z",
};

/** A text as XML 1.0 can hold it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const inXml = (text: string): string => inUtf8(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");

/** The paragraphs of HTML as a browser reads them. */
function paragraphs(html: string): string[] {
  const { childNodes } = parseFragment(html);
  const elements = childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => "tagName" in node);
  expect(elements.every(({ tagName }) => tagName === "p")).toBe(true);
  return elements.map(({ childNodes }) =>
    childNodes.map((node) => ("value" in node ? node.value : `an element`)).join(""),
  );
}

const itemId = ({ id }: PressRelease): string =>
  `tag:osce-data.github.io,2026:release/${encodeURIComponent(inUtf8(id))}`;
const noon = (date: string | null): string | undefined => (date === null ? undefined : `${date}T12:00:00Z`);
const nameOf = (id: string): string => {
  const found = resolve(id);
  return found.ok ? found.entity.name : "unknown";
};

describe("a strict parser of XML reads", () => {
  test("Atom, and finds in it all that Atom can hold", () => {
    const feed = readXml(toAtom(nasty, info));
    expect(textOf(feed, "title")).toBe(info.title);
    expect(all(feed, "link").map(({ attributes }) => attributes["href"])).toEqual([info.feed, info.home]);
    const read = (entry: XmlElement) => ({
      id: textOf(entry, "id"),
      title: textOf(entry, "title"),
      language: entry.attributes["xml:lang"],
      url: all(entry, "link")[0]?.attributes["href"],
      published: textOf(entry, "published"),
      updated: textOf(entry, "updated"),
      authors: all(entry, "author").map((author) => textOf(author, "name")),
      terms: all(entry, "category").map(({ attributes }) => attributes["term"]),
      body: paragraphs(textOf(entry, "content") ?? ""),
    });
    expect(all(feed, "entry").map(read)).toEqual(
      nasty.map((release) => ({
        id: itemId(release),
        title: inXml(release.title),
        language: release.language ?? undefined,
        url: release.urls[0],
        published: noon(release.date),
        updated: noon(release.date) ?? info.updated,
        authors: release.sources.map(nameOf),
        terms: [...release.fieldsOfWork, ...release.countries],
        body: release.body.map(inXml),
      })),
    );
  });

  test("RSS, and finds in it all that RSS can hold", () => {
    const channel = all(readXml(toRss(nasty, info)), "channel")[0] as XmlElement;
    const read = (item: XmlElement) => ({
      id: textOf(item, "guid"),
      title: textOf(item, "title"),
      language: textOf(item, "dc:language"),
      url: textOf(item, "link"),
      date: new Date(textOf(item, "pubDate") ?? 0).toISOString(),
      authors: all(item, "dc:creator").map(({ text }) => text),
      categories: all(item, "category").length,
      body: paragraphs(textOf(item, "description") ?? ""),
    });
    expect(all(channel, "item").map(read)).toEqual(
      nasty.map((release) => ({
        id: itemId(release),
        title: inXml(release.title),
        language: release.language ?? undefined,
        url: release.urls[0],
        date: new Date(noon(release.date) ?? 0).toISOString(),
        authors: release.sources.map(nameOf),
        categories: release.fieldsOfWork.length + release.countries.length,
        body: release.body.map(inXml),
      })),
    );
  });
});

describe("a parser of feeds reads", () => {
  test.each([
    // An entry of Atom without an author has that of the feed.
    ["Atom", toAtom(nasty, info), "atom", ["Organization for Security and Co-operation in Europe"]],
    ["RSS", toRss(nasty, info), "rss", []],
  ])("%s, every item with its day and its sources", (_, text, type, others) => {
    const feed = parseFeed(text);
    expect(feed.meta.type).toBe(type);
    expect(feed.items).toHaveLength(200);
    expect(feed.items.map(({ id }) => id)).toEqual(nasty.map(itemId));
    expect(feed.items.map(({ published }) => published?.toISOString().slice(0, 10) ?? null)).toEqual(
      nasty.map(({ date }) => date),
    );
    expect(feed.items.map(({ authors }) => authors.map(({ name }) => name))).toEqual(
      nasty.map(({ sources }) => (sources.length === 0 ? others : sources.map(nameOf))),
    );
  });
});

test("JSON Feed is valid by its schema, and holds the texts as they are", () => {
  // Both are of a draft whose "id" and "$schema" ajv refuses.
  const schema = (name: string) => {
    const text = readFileSync(new URL(`../fixtures/formats/${name}.schema.json`, import.meta.url), "utf8");
    const { id: _, $schema: __, ...rest } = JSON.parse(text);
    return rest;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(schema("feed-1"), "feed-1");
  const valid = ajv.compile(schema("feed"));
  const feed = JSON.parse(JSON.stringify(toJsonFeed(nasty, { ...info, description: "all" })));
  valid(feed);
  expect(valid.errors).toBeNull();
  expect(valid({ ...feed, items: [{ ...feed.items[0], titel: "x" }] })).toBe(false);
  expect(feed.items).toEqual(
    nasty.map((release) => ({
      id: itemId(release),
      title: release.title,
      content_text: release.body.join("\n\n"),
      ...(release.urls[0] && { url: release.urls[0] }),
      ...(release.date && { date_published: noon(release.date) }),
      ...(release.language && { language: release.language }),
      ...(release.sources.length && { authors: release.sources.map((id) => ({ name: nameOf(id) })) }),
      ...((release.fieldsOfWork.length || release.countries.length) && {
        tags: [...release.fieldsOfWork, ...release.countries].map(nameOf),
      }),
    })),
  );
});

describe("the feed itself", () => {
  const { updated, ...undated } = info;

  test("was updated with its newest release, unless told otherwise", () => {
    expect(textOf(readXml(toAtom(sampleReleases, undated)), "updated")).toBe("2024-04-10T12:00:00Z");
    expect(textOf(readXml(toAtom(sampleReleases, { ...info, updated: "2025-01-01" })), "updated")).toBe(
      "2025-01-01T12:00:00Z",
    );
    expect(toRss([releaseWith({ date: null })], undated)).not.toContain("lastBuildDate");
    expect(toRss([], info)).toContain("<lastBuildDate>Sat, 28 Nov 2026 09:30:00 GMT</lastBuildDate>");
  });

  const wrong = (value: unknown) => value as never;
  test.each<[string, () => unknown, RegExp]>([
    ["no day at all", () => toAtom([releaseWith({ date: null })], undated), /toAtom needs `updated`/],
    [
      "a moment without its offset",
      () => toRss([], { ...info, updated: "2026-11-28T09:30:00" }),
      /takes `updated` as a day or as a moment/,
    ],
    ["a day that is none", () => toRss([], { ...info, updated: "2026-02-30T09:30:00Z" }), /takes `updated`/],
    ["a Date", () => toRss([], { ...info, updated: wrong(new Date()) }), /a Date; pass its day as text/],
    ["an address that is none", () => toJsonFeed([], { ...info, home: "example.org" }), /`home` as a whole address/],
    ["no title", () => toJsonFeed([], { ...info, title: "" }), /needs the title/],
    [
      "a misspelt key",
      () => toAtom([], wrong({ ...info, tilte: "x" })),
      /"tilte" is not a known option of toAtom; did you mean "title"/,
    ],
    ["no feed", () => toAtom([], wrong(undefined)), /takes options as an object/],
  ])("%s is an error", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
