import { fieldOperations, isFieldOperationId } from "../../catalogue/collections/field-operations.ts";
import { institutions, isInstitutionId } from "../../catalogue/collections/institutions.ts";
import { entriesOf } from "../../catalogue/names/entry-of.ts";
import { firstDay } from "../../catalogue/time/calendar.ts";
import { covers } from "../../catalogue/time/day-range.ts";
import type { FieldOperation, Institution, Period, SourceId } from "../../catalogue/types.ts";
import type { PressRelease } from "../record/types.ts";
import type { Check } from "./doubt.ts";

/** Sources that did not exist on the day of the record, and headings of the tree, which issue nothing. */
export const checkSources: Check = (release, report) => {
  const { date, dateUntil, sources, printed, fieldsOfWork, type } = release;
  for (const [i, id] of sources.entries()) {
    const source = sourceOf(id);
    if (source === undefined) continue;
    const path = ["sources", i];
    if (source.category === "group")
      report(path, { code: "heading-source", wrong: `"${id}" is a heading of the tree and issues nothing`, found: id });
    // A range counts by both its ends: an office may open or close during a meeting.
    if (date === null || covers(source.period, date) || (dateUntil !== null && covers(source.period, dateUntil)))
      continue;
    const wrong = `"${id}" did not exist on ${date}: it ${lifeOf(source.period, date)}`;
    const suggestion = sameHostOn(source, date);
    report(path, { code: "source-not-on-date", wrong, found: id, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  const origin = originFault(release);
  if (origin !== undefined)
    report(["sourcesFrom"], { code: "source-origin", wrong: origin, found: release.sourcesFrom as string });
  const unresolved = (label: string, count: number, words: readonly string[] | undefined): void => {
    if (count > 0 || words === undefined || !words.some((word) => word.trim() !== "")) return;
    const found = words.join(", ");
    report([label], {
      code: "unknown-label",
      wrong: `the page prints ${JSON.stringify(found)}, which led to no id`,
      found,
    });
  };
  unresolved("type", type === null ? 0 : 1, printed.type);
  unresolved("sources", sources.length, printed.source);
  unresolved("fieldsOfWork", fieldsOfWork.length, printed.fieldsOfWork);
};

/** Records of before 0.2.0 say nothing of the origin: that alone is no fault. */
function originFault({ sources, sourcesFrom, printed }: PressRelease): string | undefined {
  if (sourcesFrom === null) return undefined;
  if (sources.length === 0) return `is "${sourcesFrom}", but the record has no sources`;
  const isPrinted = printed.source !== undefined && printed.source.length > 0;
  if (sourcesFrom === "address" && isPrinted) return "the page prints a source, which wins over its address";
  return sourcesFrom === "address" || isPrinted
    ? undefined
    : `is "${sourcesFrom}", but \`printed.source\` holds no words`;
}

type Source = Institution | FieldOperation;

function sourceOf(id: SourceId): Source | undefined {
  if (isFieldOperationId(id)) return fieldOperations[id];
  return isInstitutionId(id) ? institutions[id] : undefined;
}

function lifeOf({ from, until }: Period, date: string): string {
  return from !== null && date < firstDay(from) ? `began on ${from}` : `ended on ${until}`;
}

/** The one field operation with the same host on that day, where there is exactly one. */
function sameHostOn(source: Source, date: string): string | undefined {
  if (source.kind !== "field-operation" || source.hosts.length === 0) return undefined;
  const others = entriesOf<FieldOperation>(fieldOperations).filter(
    ({ category, hosts, period }) =>
      category === source.category && hosts.join() === source.hosts.join() && covers(period, date),
  );
  return others.length === 1 ? others[0]?.id : undefined;
}
