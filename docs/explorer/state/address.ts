import { isShownDay, lastDay } from "./days.ts";

export const viewIds = ["day", "timelines", "read", "search"] as const;
export type ViewId = (typeof viewIds)[number];

/** What the address bar tells: everything that a reader may want to send to another. */
export interface Address {
  readonly view: ViewId;
  readonly day: string;
  /** The map of the whole region, or of its European part; `null` leaves it to the width of the window. */
  readonly map: "whole" | "europe" | null;
  /** The entry that lies open, as `kind:id`. */
  readonly entry: string | null;
  /** The query of the search, as `queryToParams` writes it. */
  readonly query: string;
}

export const home: Address = { view: "day", day: lastDay, map: null, entry: null, query: "" };

/** Reads what stands behind `#`. What means nothing is passed over: an old link still opens the page. */
export function fromAddress(hash: string): Address {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const [view, day, map, entry] = [params.get("view"), params.get("on"), params.get("map"), params.get("entry")];
  return {
    view: viewIds.find((id) => id === view) ?? home.view,
    day: day !== null && isShownDay(day) ? day : home.day,
    map: map === "whole" || map === "europe" ? map : null,
    entry: entry !== null && /^[a-z-]+:[\w-]+$/.test(entry) ? entry : null,
    query: params.get("query") ?? "",
  };
}

/** What stands behind `#`, without what a fresh page shows anyway. */
export function toAddress({ view, day, map, entry, query }: Address): string {
  const params = new URLSearchParams({ view, on: day });
  if (map !== null) params.set("map", map);
  if (entry !== null) params.set("entry", entry);
  if (query !== "") params.set("query", query);
  // A colon may stand in this part of an address, and reads better.
  return `#${params.toString().replaceAll("%3A", ":")}`;
}
