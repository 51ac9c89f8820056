import { isLanguageCode } from "../../catalogue/collections/languages.ts";
import type { IsoDate, LanguageCode } from "../../catalogue/types.ts";
import { itemNumber } from "../../reading/record/item-number.ts";
import { cleanText } from "../../reading/text/clean-text.ts";
import type { Attributes } from "../elements/attributes.ts";
import { isoDayOf } from "./iso-day-of.ts";
import { jsonLdArticle } from "./json-ld.ts";
import { originalAddress, savedAddress } from "./original-address.ts";
import type { HtmlEvidence, PublishedOrigin } from "./types.ts";

/** Of the ways in which a page says when it was published, the most reliable first. */
const origins: readonly PublishedOrigin[] = ["article:published_time", "json-ld", "time", "date-widget"];

/** Gathers what the markup says while a page is read. Of two that say the same, the first counts. */
export class EvidenceCollector {
  readonly #days = new Map<PublishedOrigin, IsoDate>();
  readonly #addresses: (string | undefined)[] = [undefined, undefined, undefined];
  #language: LanguageCode | undefined;
  #heading: string | undefined;
  #title: string | undefined;
  /** What relative addresses of the page are relative to, where it says so. */
  base: string | undefined;

  html({ lang }: Attributes): void {
    this.#language ??= languageOf(lang);
  }

  meta({ property, name, "http-equiv": header, content }: Attributes): void {
    if (content === undefined || content === "") return;
    switch ((property ?? name ?? header ?? "").toLowerCase()) {
      case "article:published_time":
        this.published("article:published_time", isoDayOf(content));
        break;
      case "og:url":
        this.#addresses[1] ??= originalAddress(content);
        break;
      case "og:title":
        this.#heading ??= content;
        break;
      case "content-language":
        this.#language ??= languageOf(content);
    }
  }

  link({ rel, href }: Attributes): void {
    if (href !== undefined && rel?.toLowerCase() === "canonical") this.#addresses[0] ??= originalAddress(href);
  }

  comment(text: string): void {
    this.#addresses[2] ??= savedAddress(text);
  }

  title(text: string): void {
    this.#title ??= text;
  }

  jsonLd(text: string): void {
    const article = jsonLdArticle(text);
    if (article === null) return;
    this.published("json-ld", isoDayOf(article.datePublished));
    if (typeof article.headline === "string") this.#heading ??= article.headline;
  }

  published(from: PublishedOrigin, day: IsoDate | undefined): void {
    if (day !== undefined && !this.#days.has(from)) this.#days.set(from, day);
  }

  /** All that was found; `charset` is how the bytes were read. */
  evidence(charset: HtmlEvidence["charset"]): HtmlEvidence {
    const publishedFrom = origins.find((origin) => this.#days.has(origin));
    const canonical = this.#canonical();
    const title = plainTitle(this.#heading) ?? plainTitle(this.#title?.replace(ofSite, ""));
    return {
      charset,
      ...(this.#language !== undefined && { language: this.#language }),
      ...(publishedFrom !== undefined && { published: this.#days.get(publishedFrom) as IsoDate, publishedFrom }),
      ...(canonical !== undefined && { canonical }),
      ...(title !== undefined && { title }),
    };
  }

  /** The first address that has the number of an item: some pages give that of the whole site. */
  #canonical(): string | undefined {
    const known = this.#addresses.filter((address) => address !== undefined && address !== "");
    return known.find((address) => itemNumber(address as string) !== null) ?? known[0];
  }
}

/** What the site puts behind the titles of its pages. */
const ofSite = /\s{0,9}[|–-]\s{0,9}OSCE\s{0,9}$/;

function plainTitle(text: string | undefined): string | undefined {
  const plain = text === undefined ? "" : cleanText(text).replaceAll("\n", " ").trim();
  return plain === "" || plain.length > 400 ? undefined : plain;
}

function languageOf(tag: string | undefined): LanguageCode | undefined {
  const code = tag?.trim().toLowerCase().split(/[-_,]/, 1)[0] ?? "";
  return isLanguageCode(code) ? code : undefined;
}
