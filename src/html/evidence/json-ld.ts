/** What a block of JSON-LD says of an article. */
export interface JsonLdArticle {
  readonly datePublished?: unknown;
  readonly headline?: unknown;
}

/** Larger blocks describe more than a page, and no more of one is looked through. */
const longest = 500_000;
const mostThings = 2000;

/** The first thing in a block of JSON-LD that was published on a day; `null` where there is none, or the block is broken. */
export function jsonLdArticle(text: string): JsonLdArticle | null {
  if (text.length > longest || !text.includes("datePublished")) return null;
  let things: unknown[];
  try {
    things = [JSON.parse(text)];
  } catch {
    return null;
  }
  // The list grows while it is read: things hold others, to any depth.
  for (let i = 0; i < things.length && i < mostThings; i++) {
    const thing = things[i];
    if (typeof thing !== "object" || thing === null) continue;
    if ("datePublished" in thing) return thing;
    for (const part of Object.values(thing).slice(0, mostThings)) if (typeof part === "object") things.push(part);
  }
  return null;
}
