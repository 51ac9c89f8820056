import { assertOptions } from "../reading/assert-options.ts";
import type { ReadOptions } from "../reading/parts/read-options.ts";
import { type DecodedHtml, decodeHtml } from "./decode/decode-html.ts";
import { assertBytes } from "./decode/page-bytes.ts";
import { absoluteAddress } from "./evidence/absolute-address.ts";
import type { HtmlEvidence } from "./evidence/types.ts";
import type { PageBuilder } from "./page-builder.ts";
import { walkPage } from "./walk-page.ts";

/** What is known of a page besides its HTML. */
export interface HtmlOptions extends ReadOptions {
  /** The character set that the header `Content-Type` of the response named, or the whole of its value. */
  readonly charset?: string | undefined;
}

/** A link of a page, with its words as they stand in the text. */
export interface HtmlLink {
  readonly text: string;
  /** Whole, where the page or the options say what it is relative to. */
  readonly url: string;
  /** The line of the text on which it begins, from 0. */
  readonly line: number;
}

/** A page as a person sees it, and what its markup adds. */
export interface HtmlPage {
  /** A line for each heading, label, paragraph, item and row; what is hidden is not there. */
  readonly text: string;
  readonly evidence: HtmlEvidence;
  /** The captions of pictures, which are not in the text. */
  readonly images: readonly string[];
  readonly links: readonly HtmlLink[];
}

/**
 * Gives the lines that a reader of a page sees, and what its markup says. Use it to look at a page before records are made.
 *
 * @throws TypeError where the page is neither a string nor a `Uint8Array`.
 * @throws RangeError where `retrieved` is not a whole day.
 * @example
 * const { text, links } = htmlToPage('<dl><dt>Source:<dd><a href="/odihr">ODIHR</a></dl>', { url: "https://www.osce.org/" });
 * text; // => "Source:\nODIHR"
 * links; // => [{ text: "ODIHR", url: "https://www.osce.org/odihr", line: 1 }]
 */
export function htmlToPage(html: string | Uint8Array, options: HtmlOptions = {}): HtmlPage {
  const { page, evidence } = walkHtml(html, options, "htmlToPage");
  const base = baseOf(page, evidence, options);
  const links: HtmlLink[] = [];
  for (const { text, href, line } of page.links.links) {
    const url = absoluteAddress(href, base);
    if (url !== null) links.push({ text, url, line });
  }
  return { text: page.writer.lines.join("\n"), evidence, images: page.pictures.captions, links };
}

/** A page that was walked through once. */
export interface WalkedHtml {
  readonly page: PageBuilder;
  readonly evidence: HtmlEvidence;
}

/** Walks through a page, and decodes it before where it comes as bytes. @throws TypeError */
export function walkHtml(html: string | Uint8Array, options: HtmlOptions, caller: string): WalkedHtml {
  if (typeof html !== "string") assertBytes(html, `${caller} reads a page, a string or the bytes of one`);
  assertOptions(options, caller);
  return typeof html === "string" ? walked(html, null) : walkDecoded(decodeHtml(html, options.charset));
}

/** Walks through a page that was decoded. */
export function walkDecoded({ text, label, from }: DecodedHtml): WalkedHtml {
  return walked(text, { label, from });
}

function walked(text: string, charset: HtmlEvidence["charset"]): WalkedHtml {
  const page = walkPage(text);
  return { page, evidence: page.evidence.evidence(charset) };
}

/** What the relative addresses of a page are relative to. */
export function baseOf(
  { evidence: { base } }: PageBuilder,
  { canonical }: HtmlEvidence,
  { url }: HtmlOptions,
): string | undefined {
  const own = url ?? canonical;
  return base === undefined ? own : (absoluteAddress(base, own) ?? own);
}
