import { readHtmlPressReleases } from "../../../src/html.ts";
import type { DataIssue, PressRelease } from "../../../src/index.ts";
import { type Cut, readPressReleases } from "../../../src/reading.ts";

/** What was read, and how. */
export interface ReadResult {
  readonly as: "text" | "HTML";
  readonly releases: readonly PressRelease[];
  readonly issues: readonly DataIssue[];
  readonly cuts: readonly Cut[];
  readonly milliseconds: number;
}

/** Reads what was pasted or dropped; HTML is told by its tags. */
export function readAny(page: string | Uint8Array, url?: string): ReadResult {
  const begun = performance.now();
  const text = typeof page === "string" ? page : new TextDecoder().decode(page.subarray(0, 4000));
  const options = url === undefined ? {} : { url };
  const isHtml = looksLikeHtml(text);
  const { releases, issues, cuts } = isHtml
    ? readHtmlPressReleases(page, options)
    : readPressReleases(typeof page === "string" ? page : new TextDecoder().decode(page), options);
  return { as: isHtml ? "HTML" : "text", releases, issues, cuts, milliseconds: performance.now() - begun };
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|h1|table|article)[\s>]/i.test(text.slice(0, 4000));
}
