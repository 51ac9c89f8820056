import type * as z from "zod";
import { pathText } from "../press-releases/filter-issues.ts";
import type { DataIssue, IssueCode, PressRelease } from "../press-releases/types.ts";
import { pressReleaseSchema } from "./press-release.ts";

/** A value that is no record: `issues` says where and why. */
export class PressReleaseError extends Error {
  override readonly name: string = "PressReleaseError";
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(issues.map(({ message }) => message).join("\n"));
    this.issues = issues;
  }
}

/** A record, or everything that is wrong with the value. */
export type ParsedPressRelease =
  | { readonly success: true; readonly data: PressRelease }
  | { readonly success: false; readonly issues: readonly DataIssue[] };

/**
 * Validates a value as a record and says what is wrong with it instead of throwing.
 *
 * @example
 * const result = safeParsePressRelease({ ...release, sources: ["secretariatt"] });
 * result.success; // => false
 * !result.success && result.issues[0]?.message; // => 'sources[0]: "secretariatt" is not the id of an institution or field operation; did you mean "secretariat"?'
 */
export function safeParsePressRelease(value: unknown): ParsedPressRelease {
  const result = pressReleaseSchema.safeParse(value);
  return result.success
    ? { success: true, data: result.data }
    : { success: false, issues: result.error.issues.flatMap(dataIssues) };
}

/**
 * Validates a value as a record and returns it.
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

type ZodIssue = z.core.$ZodIssue;

/** An issue of zod in the words of this library; one for each unknown key. */
function dataIssues(issue: ZodIssue): DataIssue[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => toIssue("unknown-key", [...path, key], "is not a key that a record may have"));
  }
  return [toIssue(codeOf(issue), path, issue.message)];
}

function toIssue(code: IssueCode, path: DataIssue["path"], wrong: string): DataIssue {
  return { code, path, message: `${pathText(path)}: ${wrong}`, severity: "error" };
}

function codeOf({ code }: ZodIssue): IssueCode {
  if (code === "invalid_type") return "invalid-type";
  if (code === "invalid_value") return "unknown-id";
  return code === "invalid_format" ? "invalid-date" : "invalid-value";
}
