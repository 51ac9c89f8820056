import { expect, test } from "vitest";
import { toJsonLd } from "../../src/formats.ts";
import { expandJsonLd, type LinkedNode as Node } from "../support/readers/other-readers.ts";
import { nastyReleases } from "../support/releases/nasty-releases.ts";
import { releaseWith, sampleReleases } from "../support/releases/release.ts";

const nasty = nastyReleases(200, 3);
const schema = "http://schema.org/";

/** The context of schema.org as far as articles need it: every plain name is one of its terms. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { "@context": { "@vocab": schema } },
});

const values = (node: Node, name: string) => (node[schema + name] ?? []).map((each) => each["@value"]);

test("a processor of JSON-LD reads every article, with nothing lost", async () => {
  const text = JSON.stringify(toJsonLd(nasty));
  const nodes = await expandJsonLd(JSON.parse(text), { documentLoader });
  expect(nodes).toHaveLength(200);
  for (const [i, node] of nodes.entries()) {
    const release = nasty[i] ?? releaseWith();
    expect(node["@type"]).toEqual([`${schema}NewsArticle`]);
    expect(values(node, "headline")).toEqual([release.title]);
    expect(values(node, "articleBody")).toEqual([release.body.join("\n\n")]);
    expect(values(node, "datePublished")).toEqual(release.date ? [release.date] : []);
    expect(values(node, "inLanguage")).toEqual(release.language ? [release.language] : []);
    expect([...values(node, "url"), ...values(node, "sameAs")]).toEqual(release.urls);
    expect(values(node, "dateline")).toEqual(release.printed.dateline ?? []);
    for (const [name, ids] of [
      ["author", release.sources],
      ["about", release.fieldsOfWork],
      ["contentLocation", release.countries],
    ] as const)
      expect((node[schema + name] ?? []).flatMap((thing) => values(thing as unknown as Node, "identifier"))).toEqual(
        ids,
      );
    expect(
      (node[`${schema}locationCreated`] ?? []).flatMap((place) => values(place as unknown as Node, "name")),
    ).toEqual(release.places.map(({ text }) => text));
  }
});

test("a dateline of several days covers them, and names are of the day where asked", () => {
  const [article] = toJsonLd([releaseWith({ date: "2010-05-01", dateUntil: "2010-05-03", countries: ["MK"] })], {
    names: "day",
  });
  expect(article?.temporalCoverage).toBe("2010-05-01/2010-05-03");
  expect(article?.contentLocation?.[0]?.name).toBe("the former Yugoslav Republic of Macedonia");
});

test("what a release lacks is left out", () => {
  const [article] = toJsonLd([releaseWith({ date: null, language: null, type: null })]);
  expect(Object.keys(article ?? {})).toEqual([
    "@context",
    "@type",
    "@id",
    "identifier",
    "headline",
    "publisher",
    "articleBody",
  ]);
  expect(toJsonLd(new Set(sampleReleases))).toHaveLength(6);
  expect(() => toJsonLd([], { name: "day" } as never)).toThrow(/did you mean "names"/);
});
