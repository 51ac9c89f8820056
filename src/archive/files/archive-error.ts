import { kindOf } from "../../catalogue/messages/kind-of.ts";
import type { DataIssue, IssueCode } from "../../press-releases/record/types.ts";

/** Recognised by name: an error from the CommonJS build is one in the ESM build too. */
const errorName = "ArchiveError";

/** Bytes that are no archive, or values that are no records: `issues` says where and why. */
export class ArchiveError extends Error {
  override readonly name: string = errorName;
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(issues.map(({ message }) => message).join("\n"));
    this.issues = issues;
  }
}

/** The error for bytes that are not what they should be, as a whole. */
export function bytesError(code: IssueCode, message: string): ArchiveError {
  return new ArchiveError([{ code, path: [], message, severity: "error" }]);
}

/**
 * Whether a value is an {@link ArchiveError}, across module formats, copies of the package and realms.
 *
 * @example
 * try {
 *   loadArchive(new Uint8Array(8));
 * } catch (error) {
 *   isArchiveError(error) && error.issues[0]?.code; // => "foreign-file"
 * }
 */
export function isArchiveError(value: unknown): value is ArchiveError {
  if (kindOf(value) !== "Error") return false;
  const { name, issues } = value as Partial<ArchiveError>;
  return name === errorName && Array.isArray(issues);
}
