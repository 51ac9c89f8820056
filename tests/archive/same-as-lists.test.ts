import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArchive, loadArchive, openArchive, writeNdjson } from "../../src/archive.ts";
import {
  countPressReleases,
  type FilterDimension,
  filterPressReleases,
  type PressRelease,
  type PressReleaseFilter,
  sortPressReleases,
  type TimelineUnit,
  timeline,
} from "../../src/index.ts";
import { checkFilter } from "../../src/press-releases/filter/check-filter.ts";
import { anyFilter, anyRelease } from "../support/releases/arbitrary-filter.ts";

/** The list that an archive stands for: of two with one id the later, the newest first, on one day the higher id. */
function asList(releases: readonly PressRelease[]): PressRelease[] {
  const latest = [...new Map(releases.map((release) => [release.id, release])).values()];
  const byId = latest.sort((a, b) => b.id.length - a.id.length || (a.id > b.id ? -1 : 1));
  return sortPressReleases(byId, ["-date"]);
}

const idsOf = (releases: Iterable<PressRelease>): string[] => Array.from(releases, ({ id }) => id);
/** A lone half of a surrogate pair is written to JSON and read back as it is. */
const plain = (releases: Iterable<PressRelease>): unknown => JSON.parse(JSON.stringify([...releases]));

const someReleases = fc.array(anyRelease, { maxLength: 25 });
const dimensions: readonly FilterDimension[] = ["type", "source", "fieldOfWork", "country", "place", "language"];
const units: readonly TimelineUnit[] = ["year", "quarter", "month", "day", "chairpersonship"];

describe("an archive answers as the functions on lists do", () => {
  test("to any filter, over any records", () => {
    fc.assert(
      fc.property(someReleases, anyFilter, (releases, filter) => {
        fc.pre(checkFilter(filter).length === 0);
        const archive = createArchive(releases);
        const found = filterPressReleases(asList(releases), filter);
        const page = archive.query({ filter, limit: 1000, facets: dimensions });
        expect(idsOf(page.items)).toEqual(idsOf(found));
        expect([page.total, archive.count(filter), page.next]).toEqual([found.length, found.length, null]);
        for (const dimension of dimensions) {
          expect(page.facets[dimension]).toEqual(countPressReleases(found, dimension));
          expect(archive.facet(dimension, filter)).toEqual(page.facets[dimension]);
        }
        for (const unit of units) {
          expect(archive.timeline(unit, filter)).toEqual(timeline(found, unit));
          expect(archive.timeline(unit, filter, { fill: true })).toEqual(timeline(found, unit, {}, { fill: true }));
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("in any order, page by page", () => {
    const order = fc.uniqueArray(fc.constantFrom("date", "-date", "title"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(someReleases, anyFilter, order, fc.integer({ min: 1, max: 7 }), (releases, filter, sort, limit) => {
        fc.pre(checkFilter(filter).length === 0);
        const archive = createArchive(releases);
        const expected = sortPressReleases(filterPressReleases(asList(releases), filter), sort as never);
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const page = archive.query({ filter, sort: sort as never, limit, ...(after === null ? {} : { after }) });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          ids.push(...idsOf(page.items));
          after = page.next;
        } while (after !== null);
        expect(ids).toEqual(idsOf(expected));
      }),
      { numRuns: 500 },
    );
  });

  test("whichever way it came to be: at once, bit by bit, from NDJSON, from a file", () => {
    fc.assert(
      fc.property(someReleases, fc.array(fc.nat(24)), anyFilter, (releases, cuts, filter) => {
        fc.pre(checkFilter(filter).length === 0);
        const list = asList(releases);
        const grown = createArchive([]);
        const places = [0, ...cuts.sort((a, b) => a - b), releases.length];
        for (let i = 1; i < places.length; i++) grown.add(releases.slice(places[i - 1], places[i]));
        const ndjson = writeNdjson(releases);
        for (const archive of [createArchive(releases), grown, openArchive(ndjson), loadArchive(grown.save())]) {
          expect(plain(archive)).toEqual(plain(list));
          expect(archive.size).toBe(list.length);
          expect(idsOf(archive.query({ filter, limit: 100 }).items)).toEqual(idsOf(filterPressReleases(list, filter)));
          for (const { id } of releases)
            expect(plain([archive.get(id) as PressRelease])).toEqual(
              plain(list.filter((release) => release.id === id)),
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("by score each record once, those first that hold the words more often", () => {
    fc.assert(
      fc.property(someReleases, anyFilter, fc.integer({ min: 1, max: 5 }), (releases, filter, limit) => {
        fc.pre(checkFilter(filter).length === 0);
        const archive = createArchive(releases);
        const ids: string[] = [];
        for (let after: string | null | undefined; after !== null; ) {
          const page = archive.query({ filter, sort: ["score"], limit, ...(after === undefined ? {} : { after }) });
          ids.push(...idsOf(page.items));
          after = page.next;
        }
        expect(ids.sort()).toEqual(idsOf(filterPressReleases(asList(releases), filter)).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe("pages", () => {
  test("show each record of the first once and in order, whatever is added between them", () => {
    const orders = fc.uniqueArray(fc.constantFrom("date", "-date", "title", "score"), { maxLength: 3 });
    const limits = fc.integer({ min: 1, max: 4 });
    const run = fc.tuple(someReleases, someReleases, anyFilter, orders, limits);
    fc.assert(
      fc.property(run, ([releases, more, filter, sort, limit]) => {
        fc.pre(checkFilter(filter).length === 0);
        const archive = createArchive(releases);
        const query = { filter, sort, limit };
        const expected = idsOf(archive.query({ ...query, limit: 99 }).items);
        const seen: string[] = [];
        const others = more.map((release, i) => ({ ...release, id: `new-${i % 9}` }));
        for (let page = archive.query(query); ; ) {
          seen.push(...idsOf(page.items));
          if (page.next === null) break;
          archive.add(others.splice(0, 2));
          page = archive.query({ ...query, after: page.next });
        }
        expect(seen.filter((id) => !id.startsWith("new-"))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a facet to choose from", () => {
  test("counts a value as if the condition on its dimension named it alone", () => {
    fc.assert(
      fc.property(someReleases, anyFilter, fc.constantFrom(...dimensions), (releases, filter, dimension) => {
        fc.pre(checkFilter(filter).length === 0);
        const { [dimension]: _, ...others } = filter;
        const list = asList(releases);
        const within = new Map(countPressReleases(list, dimension, filter).map(({ value, count }) => [value, count]));
        const expected = countPressReleases(list, dimension, others as PressReleaseFilter).map((row) => ({
          ...row,
          selected: within.get(row.value) ?? 0,
        }));
        expect(createArchive(releases).facet(dimension, filter, { own: "ignore" })).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
