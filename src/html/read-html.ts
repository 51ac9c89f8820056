import type { Cut } from "../reading/parts/read-options.ts";
import { type Beside, type ReadPage, readBeside } from "../reading/read.ts";
import { itemNumber } from "../reading/record/item-number.ts";
import { titleAddresses } from "../reading/record/title-addresses.ts";
import { absoluteAddress } from "./evidence/absolute-address.ts";
import type { HtmlEvidence } from "./evidence/types.ts";
import { baseOf, type HtmlOptions, type WalkedHtml, walkHtml } from "./html-to-page.ts";
import { type Flow, flowOf } from "./lines/flow.ts";

/** What a page of HTML yields: the same as a text, and what its markup says. */
export interface ReadHtmlPage extends ReadPage {
  readonly evidence: HtmlEvidence;
}

/**
 * Reads a page of osce.org, or a copy of one, as a crawler or a browser kept it. The lines of the page are read as `readPressReleases`
 * reads a text. The markup fills what they leave open: the item number, a date, the language, the addresses of the items of a listing.
 *
 * @throws TypeError where the page is neither a string nor a `Uint8Array`, or `url` is no string; every page, even a broken one, gives an answer.
 * @throws RangeError where `retrieved` is not a whole day.
 * @example
 * const html = '<title>x</title><link rel="canonical" href="https://www.osce.org/node/999001"><div>Press release</div><h1>Twelve judges compare notes</h1><p>SKOPJE, 3 July 2019 – Twelve judges met today.</p>';
 * const { releases } = readHtmlPressReleases(html);
 * releases[0]?.id; // => "999001"
 * releases[0]?.date; // => "2019-07-03"
 */
export function readHtmlPressReleases(html: string | Uint8Array, options: HtmlOptions = {}): ReadHtmlPage {
  return readWalked(walkHtml(html, options, "readHtmlPressReleases"), options);
}

/** Reads a page that was walked through. */
export function readWalked(walked: WalkedHtml, options: HtmlOptions): ReadHtmlPage {
  const { page, evidence } = walked;
  const flow = flowOf(page.writer.lines, page.writer.regions);
  const known = { ...options, url: options.url ?? evidence.canonical };
  const beside = besideOf(walked, options);
  const read = readBeside(flow.text, known, { ...beside, cuts: [...cutsOf(flow), ...(beside.cuts ?? [])] });
  const isEnough = read.releases.some(({ body }) => body.length > 0) || flow.above.length + flow.below.length === 0;
  // What the site puts around a text may be the text after all.
  const whole = isEnough ? read : readBeside(page.writer.lines.join("\n"), known, beside);
  return { ...(whole.releases.length >= read.releases.length ? whole : read), evidence };
}

function besideOf(walked: WalkedHtml, options: HtmlOptions): Beside {
  const { published, language, canonical, title } = walked.evidence;
  const { url } = options;
  const isMissing =
    url !== undefined && canonical !== undefined && itemNumber(url) === null && itemNumber(canonical) !== null;
  return {
    cuts: picturesOf(walked),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    urls: isMissing ? [canonical] : [],
    addressOf: titleAddresses(() => linksOf(walked, options)),
  };
}

function cutsOf({ above, below }: Flow): Cut[] {
  const cuts: Cut[] = [];
  if (above.length > 0) cuts.push({ name: "navigation", text: above.join("\n") });
  if (below.length > 0) cuts.push({ name: "furniture", text: below.join("\n") });
  return cuts;
}

function picturesOf({ page }: WalkedHtml): Cut[] {
  const { captions } = page.pictures;
  return captions.length === 0 ? [] : [{ name: "image", text: captions.join("\n") }];
}

function* linksOf(
  { page, evidence }: WalkedHtml,
  options: HtmlOptions,
): Generator<{ titles: string[]; url: string | null }> {
  const base = baseOf(page, evidence, options);
  for (const { text, href, line } of page.links.links)
    yield { titles: [text, page.writer.lines[line] as string], url: absoluteAddress(href, base) };
}
