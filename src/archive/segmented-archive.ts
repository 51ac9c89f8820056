import { said } from "../catalogue/messages/said.ts";
import { byFrequency, checkDimension, type ValueCount } from "../press-releases/counting/count.ts";
import {
  checkTimeline,
  inOrder,
  type TimelineCount,
  type TimelineOptions,
  type TimelineUnit,
} from "../press-releases/counting/timeline.ts";
import { checkFilter } from "../press-releases/filter/check-filter.ts";
import { checkQuery } from "../press-releases/filter/check-query.ts";
import { notAllowed } from "../press-releases/issues/filter-issues.ts";
import { QueryError } from "../press-releases/issues/query-error.ts";
import type {
  DataIssue,
  DimensionIds,
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
} from "../press-releases/record/types.ts";
import { partOf, withPart } from "./add.ts";
import { saveParts } from "./files/save.ts";
import { newestFirst } from "./query/newest-first.ts";
import { type Found, pageOf } from "./query/page.ts";
import type { Part } from "./query/part.ts";
import { periodCounts } from "./query/period-counts.ts";
import { valueCounts } from "./query/value-counts.ts";
import type { Addition, Archive, ArchivePage, FacetCount, Removal } from "./types.ts";

/** An archive as a list of segments: most questions are put to each, and the answers joined. */
export class SegmentedArchive implements Archive {
  declare private parts: readonly Part[];
  readonly issues: readonly DataIssue[];

  constructor(parts: readonly Part[], issues: readonly DataIssue[] = []) {
    // Not enumerable: printing an archive, or making JSON of an object that holds one, would otherwise give all bytes of the index.
    Object.defineProperty(this, "parts", { value: parts, writable: true });
    this.issues = Object.freeze(issues);
  }

  get size(): number {
    return this.parts.reduce((size, part) => size + part.size, 0);
  }

  get(id: string): PressRelease | undefined {
    for (const part of this.parts) {
      const document = part.find(id);
      if (document >= 0) return part.segment.release(document);
    }
    return undefined;
  }

  query(query: PressReleaseQuery = {}): ArchivePage {
    refuse(checkQuery(query));
    const found = this.found(query.filter ?? {});
    const { rows, next } = pageOf(found, query);
    const facets = (query.facets ?? []).map((dimension) => [dimension, byFrequency(valueCounts(found, dimension))]);
    return {
      items: rows.map(({ segment, document }) => segment.release(document)),
      scores: query.sort?.includes("score") ? rows.map(({ score }) => score) : null,
      total: totalOf(found),
      next,
      facets: Object.fromEntries(facets),
    };
  }

  count(filter: PressReleaseFilter = {}): number {
    refuse(checkFilter(filter));
    return totalOf(this.found(filter));
  }

  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter?: PressReleaseFilter,
  ): readonly ValueCount<DimensionIds[Dimension]>[];
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter: PressReleaseFilter | undefined,
    options: { own: "ignore" },
  ): readonly FacetCount<DimensionIds[Dimension]>[];
  facet<Dimension extends FilterDimension>(
    dimension: Dimension,
    filter: PressReleaseFilter = {},
    options?: { own: "ignore" },
  ): readonly ValueCount<DimensionIds[Dimension]>[] {
    refuse([...checkDimension(dimension), ...checkFilter(filter), ...checkOwn(options)]);
    const counts = valueCounts(this.found(filter), dimension);
    if (options === undefined) return byFrequency(counts);
    const { [dimension]: _, ...others } = filter;
    return byFrequency(valueCounts(this.found(others), dimension)).map((row) => ({
      ...row,
      selected: counts.get(row.value) ?? 0,
    }));
  }

  timeline(
    unit: TimelineUnit,
    filter: PressReleaseFilter = {},
    options: TimelineOptions = {},
  ): readonly TimelineCount[] {
    checkTimeline(unit, options);
    refuse(checkFilter(filter));
    return inOrder(periodCounts(this.found(filter), unit), unit, options);
  }

  add(releases: Iterable<PressRelease>): Addition {
    // The releases are gone through first: they may come from a generator that adds to this archive itself.
    const part = partOf(releases);
    const { parts, ...addition } = withPart(this.parts, part);
    this.parts = parts;
    return addition;
  }

  remove(ids: Iterable<string>): Removal {
    const before = this.size;
    for (const id of idsOf(ids)) {
      for (const part of this.parts) if (part.remove(id)) break;
    }
    this.parts = this.parts.filter(({ size }) => size > 0);
    return { removed: before - this.size };
  }

  toJSON(): never {
    throw new TypeError(
      "an archive is no JSON: send the bytes that `save()` gives and load them by `loadArchive`, or its records as `writeNdjson(archive)`",
    );
  }

  save(): Uint8Array {
    return saveParts(this.parts);
  }

  *[Symbol.iterator](): IterableIterator<PressRelease> {
    yield* newestFirst(this.parts);
  }

  private found(filter: PressReleaseFilter): Found[] {
    return this.parts.map((part) => ({ part, hits: part.hits(filter) }));
  }
}

/** @throws TypeError where they are no list of texts */
function idsOf(ids: Iterable<string>): readonly string[] {
  const isList = typeof ids === "object" && ids !== null && Symbol.iterator in ids;
  const list: readonly unknown[] = isList ? [...ids] : [];
  const wrong = isList ? list.findIndex((id) => typeof id !== "string") : 0;
  if (wrong < 0) return list as readonly string[];
  const found = isList ? `${said(list[wrong])} in it` : said(ids);
  throw new TypeError(`remove takes the ids of releases, a list of texts; it was given ${found}`);
}

function totalOf(found: readonly Found[]): number {
  return found.reduce((total, { hits }) => total + hits.total, 0);
}

function checkOwn(options: { own?: unknown } | undefined): readonly DataIssue[] {
  if (options === undefined || options.own === "ignore") return [];
  return [notAllowed("invalid-value", ["options", "own"], options.own, "a way to treat the own condition", ["ignore"])];
}

/** @throws QueryError where there is an issue */
function refuse(issues: readonly DataIssue[]): void {
  if (issues.length > 0) throw new QueryError(issues);
}
