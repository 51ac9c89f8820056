import { fieldOf } from "./checks/read-path.ts";

/** Entries by file name without ending, as one revision has them. */
export type Facts = ReadonlyMap<string, readonly FactEntry[]>;

export type FactEntry = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a change asks for; see `docs/versioning.md`. */
export type Release = "major" | "minor" | "patch";

/** One change of one entry. */
export interface FactChange {
  readonly file: string;
  readonly id: string;
  readonly release: Release;
  /** What happened, in words and values. */
  readonly what: string;
  /** The sources that prove the field in the newer revision. */
  readonly sources: readonly string[];
}

/** What is about a fact and no fact itself. */
const aboutFacts: readonly string[] = ["sources", "unverified", "notes"];

/** Every difference between the facts of two revisions, in the order of the files and entries. */
export function factChanges(before: Facts, after: Facts): FactChange[] {
  const files = [...new Set([...before.keys(), ...after.keys()])];
  return files.flatMap((file) => {
    const old = byId(before.get(file) ?? []);
    const now = byId(after.get(file) ?? []);
    const ids = [...new Set([...now.keys(), ...old.keys()])];
    return ids.flatMap((id) => entryChanges(old.get(id), now.get(id)).map((change) => ({ file, id, ...change })));
  });
}

const byId = (entries: readonly FactEntry[]): Map<string, FactEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

type Change = Omit<FactChange, "file" | "id">;

function entryChanges(old: FactEntry | undefined, now: FactEntry | undefined): Change[] {
  if (now === undefined) return [{ release: "major", what: `removed: ${named(old)}`, sources: [] }];
  if (old === undefined)
    return [{ release: "minor", what: `added: ${named(now)}`, sources: Object.keys(sourcesOf(now)) }];
  if (now["movedTo"] !== old["movedTo"])
    return [{ release: "major", what: `redirects to ${now["movedTo"] ?? "nothing any more"}`, sources: [] }];
  const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter(
    (field) => !aboutFacts.includes(field),
  );
  const changed = fields.flatMap((field) =>
    differences(field, old[field], now[field]).map(
      (what): Change => ({ release: releaseOf(field, old, now), what, sources: provenBy(now, field) }),
    ),
  );
  return [...changed, ...aboutChanges(old, now)];
}

/** A rename keeps the old name as a former one and is minor; so is a key that was not there before. */
function releaseOf(field: string, old: FactEntry, now: FactEntry): Release {
  if (!(field in now)) return "major";
  return field === "name" || field === "formerNames" || !(field in old) ? "minor" : "patch";
}

function aboutChanges(old: FactEntry, now: FactEntry): Change[] {
  const [cited, dropped] = [sourcesOf(now), sourcesOf(old)].map((sources) => Object.keys(sources)) as [
    string[],
    string[],
  ];
  const added = cited.filter((name) => !dropped.includes(name));
  const gone = dropped.filter((name) => !cited.includes(name));
  const lines = [
    ...(added.length > 0 ? [`source added: ${added.join(", ")}`] : []),
    ...(gone.length > 0 ? [`source dropped: ${gone.join(", ")}`] : []),
    ...["unverified", "notes"].filter((field) => !same(old[field], now[field])).map((field) => `${field} changed`),
  ];
  return lines.map((what) => ({ release: "patch", what, sources: [] }));
}

/** Where two values differ, as `path: before → after`; texts in a list come and go by themselves. */
function differences(path: string, old: unknown, now: unknown): string[] {
  if (same(old, now)) return [];
  if (isTexts(old) && isTexts(now)) {
    const lost = old.filter((text) => !now.includes(text)).map((text) => `${path}: without ${shown(text)}`);
    const gained = now.filter((text) => !old.includes(text)).map((text) => `${path}: with ${shown(text)}`);
    return lost.length + gained.length > 0 ? [...lost, ...gained] : [`${path}: in another order`];
  }
  if (!isObject(old) || !isObject(now) || Array.isArray(old) !== Array.isArray(now))
    return [`${path}: ${shown(old)} → ${shown(now)}`];
  const step = (key: string) => (Array.isArray(now) ? `${path}[${key}]` : `${path}.${key}`);
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.flatMap((key) => differences(step(key), old[key], now[key]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string => (value === undefined ? "(absent)" : JSON.stringify(value));

const sourcesOf = (entry: FactEntry): Readonly<Record<string, readonly string[]>> =>
  (entry["sources"] ?? {}) as Readonly<Record<string, readonly string[]>>;

const provenBy = (entry: FactEntry, field: string): string[] =>
  Object.entries(sourcesOf(entry)).flatMap(([name, paths]) =>
    paths.some((path) => fieldOf(path) === field) ? [name] : [],
  );

const named = (entry: FactEntry | undefined): string =>
  String(entry?.["name"] ?? entry?.["state"] ?? `redirect to ${entry?.["movedTo"]}`);
