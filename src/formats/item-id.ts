import { wellFormed } from "./well-formed.ts";

// Tag URIs (RFC 4151): permanent, as the address of a release is not, and known to nobody else.
const authority = "tag:osce-data.github.io,2026:";

/** What a reader of feeds knows a release by, whatever the addresses under which it was read. */
export function itemId({ id }: { readonly id: string }): string {
  return `${authority}release/${encodeURIComponent(wellFormed(id))}`;
}

/** The scheme of a category: what its term is an id of. */
export function categoryScheme(collection: "fields-of-work" | "states"): string {
  return authority + collection;
}
