import { type Archive, type FacetCount, findWords, type Snippet, snippet } from "../../../../src/archive.ts";
import type {
  FilterDimension,
  PressRelease,
  PressReleaseFilter,
  PressReleaseQuery,
  TextFilter,
} from "../../../../src/index.ts";
import type { Found, FoundRelease } from "./messages.ts";

/** How many values of a dimension a reader can look over. */
const mostValues = 60;

/** A page of releases with all that is drawn beside it. */
export function find(archive: Archive, query: PressReleaseQuery, dimensions: readonly FilterDimension[]): Found {
  const begun = performance.now();
  const { filter = {} } = query;
  const { items, total, next } = archive.query(query);
  const facets = Object.fromEntries(dimensions.map((dimension) => [dimension, facetOf(archive, dimension, filter)]));
  const { date: _, ...undated } = filter;
  const years = archive.timeline("year", undated);
  const found = items.map((release) => shown(release, filter.text));
  return { total, next, items: found, facets, years, milliseconds: performance.now() - begun };
}

/** Counts under the other choices, so that a choice shows what it would add. What is chosen stays in the list. */
function facetOf(archive: Archive, dimension: FilterDimension, filter: PressReleaseFilter): readonly FacetCount[] {
  const all: readonly FacetCount[] = archive.facet(dimension, filter, { own: "ignore" });
  const chosen = [filter[dimension] ?? []].flat() as readonly unknown[];
  return all.filter(({ value }, at) => at < mostValues || chosen.includes(value));
}

function shown(release: PressRelease, text: TextFilter | undefined): FoundRelease {
  if (text === undefined) return { release, snippet: null, marks: [] };
  const marks: Snippet["marks"] = findWords(release, text).filter(({ part }) => part === "title");
  return { release, snippet: snippet(release, text), marks };
}
