import type { FilterDimension, PressRelease, ReleasePlace } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import { itemId } from "./item-id.ts";
import { knownOptions } from "./known-options.ts";
import { type NameForm, nameForm, namesFor, type WriteName } from "./names.ts";

/** Something that schema.org knows by name, with the id of the catalogue. */
export interface LinkedThing<Type extends string> {
  readonly "@type": Type;
  readonly name: string;
  readonly identifier?: string;
}

/** A place of a dateline for schema.org. */
export interface LinkedPlace extends LinkedThing<"Place"> {
  readonly address?: { readonly "@type": "PostalAddress"; readonly addressCountry: string };
}

/** A release as schema.org describes an article of a newsroom. */
export interface NewsArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly "@id": string;
  readonly identifier: string;
  readonly url?: string;
  readonly sameAs?: readonly string[];
  readonly headline: string;
  readonly genre?: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  /** The first and the last day of a dateline of several days. Example: `"2019-07-03/2019-07-05"`. */
  readonly temporalCoverage?: string;
  readonly dateline?: string;
  readonly locationCreated?: readonly LinkedPlace[];
  readonly contentLocation?: readonly LinkedThing<"Country">[];
  readonly about?: readonly LinkedThing<"Thing">[];
  readonly author?: readonly LinkedThing<"Organization">[];
  readonly publisher: LinkedThing<"Organization"> & { readonly url: "https://www.osce.org" };
  /** The paragraphs, an empty line between two. */
  readonly articleBody: string;
}

/** How ids are written in linked data and in citations. */
export interface NameOptions {
  readonly names?: NameForm;
}

/**
 * Each release as a `NewsArticle` of schema.org, by default with names of today, ready for `JSON.stringify`. In a page, write
 * every `<` of the text as `\u003c`, so that no title ends the `script` element.
 *
 * schema.org has no room for whether the text is an excerpt, for where date and sources come from, and for what was printed except the
 * dateline.
 *
 * @throws RangeError where an option or an id is not known.
 * @throws TypeError where the releases cannot be iterated, or one of them is no record.
 * @example
 * const [article] = toJsonLd(releases);
 * article?.headline; // => "Border officers read maps together"
 * article?.author; // => [{ "@type": "Organization", name: "Mission to Moldova", identifier: "mission-to-moldova" }]
 */
export function toJsonLd(releases: Iterable<PressRelease>, options: NameOptions = {}): NewsArticle[] {
  const names = nameForm(knownOptions(options, ["names"], "toJsonLd").names ?? "today");
  return [...assertRecords(releases, "toJsonLd")].map((release) => articleOf(release, namesFor(release, names)));
}

function articleOf(release: PressRelease, write: WriteName): NewsArticle {
  const { urls, date, dateUntil, language, type, printed, body } = release;
  const things = <T extends string>(of: T, dimension: FilterDimension, ids: readonly string[]): LinkedThing<T>[] =>
    ids.map((id) => ({ "@type": of, name: write(dimension, id), identifier: id }));
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": itemId(release),
    identifier: release.id,
    url: urls[0],
    sameAs: urls.slice(1),
    headline: release.title,
    genre: type === null ? undefined : write("type", type),
    inLanguage: language ?? undefined,
    datePublished: date ?? undefined,
    temporalCoverage: date === null || dateUntil === null ? undefined : `${date}/${dateUntil}`,
    dateline: printed.dateline?.join(" "),
    locationCreated: release.places.map(placeOf),
    contentLocation: things("Country", "country", release.countries),
    about: things("Thing", "fieldOfWork", release.fieldsOfWork),
    author: things("Organization", "source", release.sources),
    publisher: { "@type": "Organization", name: write("source", "osce"), url: "https://www.osce.org" },
    articleBody: body.join("\n\n"),
  });
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** What has no value is left out, not written as an empty list. */
function withoutEmpty(article: Loose<Required<NewsArticle>>): NewsArticle {
  const isThere = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(article).filter(([, value]) => isThere(value))) as unknown as NewsArticle;
}

function placeOf({ text, place, country }: ReleasePlace): LinkedPlace {
  return {
    "@type": "Place",
    name: text,
    ...(place === null ? {} : { identifier: place }),
    ...(country === null ? {} : { address: { "@type": "PostalAddress", addressCountry: country } }),
  };
}
