import { shown } from "../press-releases/issues/filter-issues.ts";
import { formatIssues } from "../press-releases/issues/format-issues.ts";
import { isPressRelease } from "../press-releases/record/is-press-release.ts";
import type { DataIssue, PressRelease } from "../press-releases/record/types.ts";
import { explain } from "./explain.ts";
import { ownRecord } from "./own-record.ts";
import { plainPressRelease } from "./press-release.ts";

/** A value that is no record: `issues` says where and why. */
export class PressReleaseError extends Error {
  override readonly name: string = "PressReleaseError";
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(formatIssues(issues));
    this.issues = issues;
  }
}

/** A record, or everything that is wrong with the value. */
export type ParsedPressRelease =
  | { readonly success: true; readonly data: PressRelease }
  | { readonly success: false; readonly issues: readonly DataIssue[] };

/** The good records of a list, and everything that is wrong with the others. */
export interface ParsedPressReleases {
  readonly releases: readonly PressRelease[];
  /** The path of each begins with the index of the value. */
  readonly issues: readonly DataIssue[];
}

/**
 * Validates a value as a record and says what is wrong with it instead of throwing. It returns the record itself, not a copy.
 *
 * @example
 * const result = safeParsePressRelease({ ...release, sources: ["OSCE Mission to Moldova"] });
 * result.success; // => false
 * !result.success && result.issues[0]?.message; // => 'sources[0]: "OSCE Mission to Moldova" is not the id of an institution or field operation; did you mean "mission-to-moldova"?'
 */
export function safeParsePressRelease(value: unknown): ParsedPressRelease {
  // The guard is many times faster and says only yes or no: zod is asked to explain a no.
  if (isPressRelease(value)) return { success: true, data: value };
  return { success: false, issues: explain(plainPressRelease, ownRecord(value)) };
}

/**
 * Validates a value as a record and returns the record itself, not a copy.
 *
 * @throws PressReleaseError where it is none.
 * @example
 * parsePressRelease(release).title; // => release.title
 */
export function parsePressRelease(value: unknown): PressRelease {
  const result = safeParsePressRelease(value);
  if (!result.success) throw new PressReleaseError(result.issues);
  return result.data;
}

/**
 * Validates many values. It keeps the records, and says where every other value was and what is wrong with it.
 *
 * @throws TypeError where the values are no list and nothing else that can be iterated.
 * @example
 * const { releases: good, issues } = parsePressReleases([release, { ...release, title: "" }]);
 * good.length; // => 1
 * issues[0]?.message; // => "[1].title: is empty"
 */
export function parsePressReleases(values: Iterable<unknown>): ParsedPressReleases {
  if (typeof values !== "object" || values === null || !(Symbol.iterator in values))
    throw new TypeError(`parsePressReleases takes a list of values; it was given ${shown(values)}`);
  const releases: PressRelease[] = [];
  const issues: DataIssue[] = [];
  let index = 0;
  for (const value of values) {
    const result = safeParsePressRelease(value);
    if (result.success) releases.push(result.data);
    else for (const issue of result.issues) issues.push(within(index, issue));
    index++;
  }
  return { releases, issues };
}

function within(index: number, issue: DataIssue): DataIssue {
  const after = issue.path.length === 0 ? issue.message.slice("value".length) : joined(issue);
  return { ...issue, path: [index, ...issue.path], message: `[${index}]${after}` };
}

function joined({ path, message }: DataIssue): string {
  return typeof path[0] === "number" ? message : `.${message}`;
}
