import type { PartialDate, Period, Term } from "../../../src/index.ts";
import { type AnyEntry, entryAt, stateName } from "../facts/entries.ts";
import { lastDay } from "../state/days.ts";

/** A fact of an entry: what it is called, what it says, from when until when, and where in the entry it stands. */
export interface Fact {
  readonly label: string;
  readonly path: string;
  readonly text?: string;
  readonly from?: PartialDate | null;
  readonly until?: PartialDate | null;
  /** Codes of States, for those who want to go on to them. */
  readonly states?: readonly string[];
}

/** Fields that the panel tells in another place, or that are keys and no facts. */
const elsewhere: readonly string[] = ["kind", "id", "name", "aliases", "year"];

/** Everything that an entry says, in the order in which it says it. */
export function factsOfEntry(entry: AnyEntry): readonly Fact[] {
  return Object.entries(entry)
    .filter(([field]) => !elsewhere.includes(field))
    .flatMap(([field, value]) => factsIn(field, value));
}

function factsIn(field: string, value: unknown): readonly Fact[] {
  const label = labels[field] ?? wordsOf(field);
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (field === "signed") return signatures(value as Record<string, string | null>);
  if (Array.isArray(value) && typeof value[0] === "object")
    return value.map((item: Item, at) => ({ label, path: `${field}[${at}]`, ...itemFact(item) }));
  if (isPeriod(value)) return [{ label, path: field, from: value.from, until: value.until }];
  if (typeof value === "string" && dates.includes(field))
    return [{ label, path: field, from: value as string, until: value as string }];
  return [{ label, path: field, text: textOf(field, value) }];
}

type Item = Partial<Term> & { readonly status?: string; readonly adopted?: string; readonly symbol?: string | null };

function itemFact({ name, status, acting, state, adopted, symbol, from, until }: Item): Omit<Fact, "label" | "path"> {
  const text = [
    name ?? status ?? symbol ?? "",
    acting ? "(acting)" : "",
    state ? `· ${stateName(state, lastDay)}` : "",
  ];
  return {
    text: text.filter(Boolean).join(" "),
    ...(adopted === undefined ? { from: from ?? null, until: until ?? null } : { from: adopted, until: adopted }),
  };
}

function signatures(signed: Record<string, string | null>): readonly Fact[] {
  return Object.entries(signed).flatMap(([document, day]) =>
    day === null
      ? []
      : [{ label: `Signed the ${wordsOf(document)}`, path: `signed.${document}`, from: day, until: day }],
  );
}

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "from" in value && "until" in value;
}

const dates: readonly string[] = ["from", "until", "decided", "adopted", "since"];

/** Fields that name entries of other kinds. */
const ofEntries: Readonly<Record<string, string>> = {
  seat: "place",
  place: "place",
  institution: "institution",
  parent: "institution",
  series: "meeting-series",
  meeting: "meeting",
  areas: "area",
};

const ofStates: readonly string[] = ["hosts", "states", "successors", "state", "country", "continues"];

function textOf(field: string, value: unknown): string {
  const items = Array.isArray(value) ? value : [value];
  if (ofStates.includes(field)) return items.map((code) => stateName(code, lastDay)).join(", ");
  const kind = ofEntries[field];
  return items.map((item) => (kind === undefined ? undefined : nameAt(`${kind}:${item}`)) ?? String(item)).join(", ");
}

const labels: Readonly<Record<string, string>> = {
  formerNames: "Former name",
  participation: "Takes part",
  period: "At work",
  partnership: "Partnership",
  terms: "Held by",
  chairs: "Chairperson",
  decided: "Decided",
  from: "First day",
  until: "Last day",
  alpha3: "ISO 3166, three letters",
  numeric: "ISO 3166, number",
};

/** `officialName` as "Official name". */
function wordsOf(field: string): string {
  const words = field.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  if (field === "helsinkiFinalAct" || field === "charterOfParis")
    return { helsinkiFinalAct: "Helsinki Final Act", charterOfParis: "Charter of Paris" }[field];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameAt(address: string): string | undefined {
  const entry = entryAt(address);
  return entry !== undefined && "name" in entry ? entry.name : undefined;
}
