import { foldName } from "../../catalogue/names/fold-name.ts";
import type { PressRelease, RawPressRelease } from "../../press-releases/record/types.ts";
import { remembering } from "../labels/labels.ts";
import { textHash } from "../text/text-hash.ts";
import { itemNumber } from "./item-number.ts";

/** What an id is made of besides what the page prints. */
type Read = Pick<PressRelease, "language" | "date" | "places">;

/**
 * The item number where the address has one: the same item stands under several addresses. Else a hash of what the item itself prints: two
 * missions announce the same on one day, and what was derived from elsewhere, such as the heading of a listing, would make two ids of one item.
 */
export function releaseId({ urls, title, printed }: RawPressRelease, { language, date, places }: Read): string {
  for (const url of urls) {
    const number = itemNumber(url);
    if (number !== null) return number;
  }
  const sources = printed.source ?? [];
  const what = `${language ?? ""}\n${date ?? ""}\n${foldName(title)}`;
  if (places.length + sources.length === 0) return hashId(what);
  const where = places.map(({ text }) => foldedLabel(text)).join("|");
  return hashId(`${what}\n${where}\n${sources.map(foldedLabel).join("|")}`);
}

function hashId(text: string): string {
  return `h-${textHash(text)}`;
}

/** Pages print the same few hundred places and sources. */
const foldedLabel = /* @__PURE__ */ remembering(foldName);

/** Gives twins among some records ids of their own: the second of one id gets "-2" behind it. */
export class DistinctIds {
  private readonly taken = new Map<string, number>();

  of(id: string): string {
    const times = (this.taken.get(id) ?? 0) + 1;
    this.taken.set(id, times);
    return times === 1 ? id : this.of(`${id}-${times}`);
  }
}

/** Whether an id is a hash: two records that share it need not be one. */
export function isHashId(id: string): boolean {
  return id.startsWith("h-");
}

/** A hash without the number of a twin. */
export function withoutTwin(id: string): string {
  return id.replace(/^(h-[^-]+)-\d+$/, "$1");
}
