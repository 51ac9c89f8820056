import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtmlPressReleases } from "../../src/html/read-html.ts";
import type { PressRelease } from "../../src/press-releases/record/types.ts";
import { readPressReleases } from "../../src/reading/read.ts";
import { asHtml, eras } from "../support/pages/html-eras.ts";
import { page } from "../support/pages/page.ts";
import { pageFacts, printers } from "../support/pages/pages.ts";

const folder = new URL("../fixtures/pages/", import.meta.url);
const names = readdirSync(folder).map((name) => name.replace(".txt", ""));

/** What of a record does not depend on whether its page came as text or as HTML: addresses and the layout do. */
function essence({ urls: _, id, provenance, ...rest }: PressRelease, hasLinks: boolean): object {
  return { ...rest, ...(!hasLinks && { id }), chairpersonshipYear: provenance.chairpersonshipYear };
}

function bothWays(text: string, era: string): { readonly asText: object[]; readonly asHtml: object[] } {
  const html = asHtml(text, eras[era] as (typeof eras)[string]);
  const hasLinks = text.includes("Publishing date:");
  const of = (releases: readonly PressRelease[]): object[] => releases.map((release) => essence(release, hasLinks));
  return { asText: of(readPressReleases(text).releases), asHtml: of(readHtmlPressReleases(html).releases) };
}

describe.each(Object.keys(eras))("a page as %s gives the record that its text gives:", (era) => {
  test.each(names)("%s", (name) => {
    const { asText, asHtml: read } = bothWays(page(name), era);
    expect(asText.length).toBeGreaterThan(0);
    expect(read).toEqual(asText);
  });

  test.each(Object.keys(printers))("any page of %s", (layout) => {
    fc.assert(
      fc.property(pageFacts, (facts) => {
        const text = (printers[layout] as (typeof printers)[string])(facts).join("\n");
        const { asText, asHtml: read } = bothWays(text, era);
        expect(read).toEqual(asText);
      }),
      { numRuns: 20 },
    );
  });
});
