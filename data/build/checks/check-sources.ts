import { isIsoDate } from "../../../src/catalogue/time/calendar.ts";
import type { AuthoredData } from "../load.ts";
import { sourceKinds } from "../source-kinds.ts";
import type { Problem } from "./problem.ts";
import { isMirror, textAt } from "./same-text.ts";

interface Source {
  readonly title?: unknown;
  readonly url?: unknown;
  readonly kind?: unknown;
}

/** Sources have a title, an address that stays and is their own, and a kind; no text stands under two ids. */
export function checkSources({ sources, checked, asOf }: AuthoredData): Problem[] {
  const all = Object.entries(sources).map(([id, source]): [string, Source] => [id, (source ?? {}) as Source]);
  return [...checkDays({ checked, asOf }), ...all.flatMap(([id, source]) => checkOne(id, source)), ...checkTwins(all)];
}

/** Facts are compared with sources that were there to be seen: the youngest is no younger than the comparison. */
function checkDays({ checked, asOf }: Pick<AuthoredData, "checked" | "asOf">): Problem[] {
  const problem = (field: string, wrong: string, remedy: string): Problem => ({
    file: "sources",
    entry: "(file)",
    field,
    wrong,
    remedy,
  });
  const noDays = Object.entries({ checked, asOf }).filter(([, day]) => !isIsoDate(day));
  if (noDays.length > 0)
    return noDays.map(([field, day]) =>
      problem(field, `${JSON.stringify(day)} is no day of the calendar`, "Give it as YYYY-MM-DD"),
    );
  const wrong = `${asOf} is later than ${checked}, the day of the last comparison`;
  return asOf > checked ? [problem("asOf", wrong, "It is the day of the youngest source that was seen")] : [];
}

function checkOne(entry: string, { title, url, kind }: Source): Problem[] {
  const problem = (field: string, wrong: string, remedy: string): Problem[] => [
    { file: "sources", entry, field, wrong, remedy },
  ];
  const kinds = `Kinds: ${sourceKinds.join(", ")}`;
  return [
    ...(typeof title === "string" && title !== "" ? [] : problem("title", "is no text", "Give it as text")),
    ...(isAddress(url) ? addressFaults(url).flatMap((fault) => problem("url", ...fault)) : noAddress(entry, url)),
    ...((sourceKinds as readonly unknown[]).includes(kind)
      ? []
      : problem("kind", `${JSON.stringify(kind)} is no kind of source`, kinds)),
  ];
}

function noAddress(entry: string, url: unknown): Problem[] {
  const wrong = `${JSON.stringify(url)} is no address`;
  return [{ file: "sources", entry, field: "url", wrong, remedy: "Give it as text" }];
}

const isAddress = (url: unknown): url is string => typeof url === "string" && URL.canParse(url);

function addressFaults(url: string): [wrong: string, remedy: string][] {
  const { host, searchParams } = new URL(url);
  return [
    ...(isMirror(url)
      ? [
          [`"${url}" is the address of a copy`, "Give that of the page itself, and name the copy in a note"] as [
            string,
            string,
          ],
        ]
      : []),
    ...(/(?:^|\.)osce\.org$/.test(host) && searchParams.has("page")
      ? [
          [
            `"${url}" is a page of a listing, and what stands there moves on`,
            "Name an item of the listing by its own address",
          ] as [string, string],
        ]
      : []),
  ];
}

function checkTwins(sources: readonly (readonly [string, Source])[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(([entry, { url }]) => {
    if (!isAddress(url)) return [];
    const other = first.get(textAt(url));
    if (other === undefined) {
      first.set(textAt(url), entry);
      return [];
    }
    const wrong = `is the text of ${other}: an entry that names both seems to rest on two`;
    return [
      { file: "sources", entry, field: "url", wrong, remedy: `Name it ${other} everywhere, and remove this one` },
    ];
  });
}
