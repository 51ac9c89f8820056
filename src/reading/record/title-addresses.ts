import { itemNumber } from "./item-number.ts";

/**
 * Finds the addresses of titles by the links of a page. Each link that leads to an item is taken once, in the order of the page, so that of
 * two items with one title each has its own.
 */
export function titleAddresses(
  links: () => Iterable<{ readonly titles: readonly string[]; readonly url: string | null }>,
): (title: string) => string | undefined {
  let byTitle: Map<string, string[]> | null = null;
  return (title) => {
    byTitle ??= indexed(links());
    return byTitle.get(title)?.pop();
  };
}

function indexed(
  links: Iterable<{ readonly titles: readonly string[]; readonly url: string | null }>,
): Map<string, string[]> {
  const byTitle = new Map<string, string[]>();
  for (const { titles, url } of links) {
    if (url === null || itemNumber(url) === null) continue;
    for (const title of new Set(titles)) {
      const urls = byTitle.get(title);
      if (urls === undefined) byTitle.set(title, [url]);
      else urls.push(url);
    }
  }
  // The first is taken first, from the end.
  for (const urls of byTitle.values()) urls.reverse();
  return byTitle;
}
