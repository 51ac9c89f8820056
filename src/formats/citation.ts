import { institutions, isInstitutionId } from "../catalogue/collections/institutions.ts";
import type { PressRelease } from "../press-releases/record/types.ts";
import { assertRecords } from "./assert-records.ts";
import type { NameOptions } from "./json-ld.ts";
import { knownOptions } from "./known-options.ts";
import { type NameForm, nameForm, namesFor, type WriteName } from "./names.ts";

/** What a bibliography says of a release, whatever its format. */
export interface Citation {
  /** By which a text cites it; no two of one call are the same. */
  readonly key: string;
  readonly genre: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly keywords: readonly string[];
  readonly release: PressRelease;
}

/** Bodies that stand beside the OSCE, or have its name within theirs: a citation does not put it in front. */
const apart: readonly string[] = ["organization", "court", "related-body"];

/** What is cited of each release, in order. @throws TypeError @throws RangeError */
export function citations(releases: Iterable<PressRelease>, options: NameOptions, caller: string): Citation[] {
  const form = nameForm(knownOptions(options, ["names"], caller).names ?? "day");
  const taken = new Map<string, number>();
  return [...assertRecords(releases, caller)].map((release) => citationOf(release, form, taken));
}

function citationOf(release: PressRelease, form: NameForm, taken: Map<string, number>): Citation {
  const write = namesFor(release, form);
  const { type, sources, fieldsOfWork } = release;
  const publisher = write("source", "osce");
  const authors = sources.map((id) => authorOf(id, release, form, write));
  return {
    key: keyOf(release, taken),
    genre: type === null ? "Press release" : write("type", type),
    authors: authors.length > 0 ? authors : [publisher],
    publisher,
    keywords: fieldsOfWork.map((id) => write("fieldOfWork", id)),
    release,
  };
}

/** "Mission to Moldova" says in no bibliography whose mission: the Organization comes first, the Conference until the end of 1994. */
function authorOf(id: string, { date }: PressRelease, form: NameForm, write: WriteName): string {
  const name = write("source", id);
  const category = isInstitutionId(id) ? institutions[id].category : "field-operation";
  if (form === "id" || apart.includes(category) || /\b[CO]SCE\b/.test(name)) return name;
  return `${form === "day" && date !== null && date < "1995" ? "CSCE" : "OSCE"} ${name}`;
}

/** Letters that a key of BibTeX may have; a second release of the same key is told apart by a number. */
function keyOf({ id }: PressRelease, taken: Map<string, number>): string {
  const first = `osce-${id.replace(/[^A-Za-z0-9._-]+/g, "-")}`;
  let times = taken.get(first) ?? 0;
  let key = first;
  while (taken.has(key)) key = `${first}-${++times}`;
  taken.set(first, Math.max(times, 1));
  taken.set(key, taken.get(key) ?? 1);
  return key;
}
