import { invisibleHint } from "../../catalogue/names/invisible.ts";
import type { DataIssue, IssueCode } from "../record/types.ts";
import { nearestId } from "./nearest-id.ts";

type Path = DataIssue["path"];

/** What is wrong with a value, without the place where it stands: `wrong` completes the sentence that begins with the path. */
export interface Fault {
  readonly code: IssueCode;
  readonly wrong: string;
  readonly found?: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
}

/** The allowed value that a text was probably meant to be. */
export type Suggest = (text: string) => string | undefined;

/** How far an error message lists what is allowed before it leaves the list to the `allowed` field. */
const listed = 12;

/** An issue of a query; `wrong` completes the sentence that begins with the path. */
export function queryIssue(code: IssueCode, path: Path, wrong: string): DataIssue {
  return issueAt(path, { code, wrong });
}

/** An issue about a value that is none of the allowed ones; names the nearest. */
export function notAllowed(
  code: IssueCode,
  path: Path,
  found: unknown,
  what: string,
  allowed: readonly string[],
  suggest?: Suggest,
): DataIssue {
  return issueAt(path, notOneOf(code, found, what, allowed, suggest));
}

/** What is wrong with a value that is none of the allowed ones. */
export function notOneOf(
  code: IssueCode,
  found: unknown,
  what: string,
  allowed: readonly string[],
  suggest: Suggest = (text) => nearestId(text, allowed),
): Fault {
  const text = shown(found);
  const suggestion = typeof found === "string" ? suggest(found) : undefined;
  const hint =
    suggestion !== undefined
      ? `; did you mean "${suggestion}"?`
      : allowed.length <= listed
        ? `; allowed: ${allowed.join(", ")}`
        : "";
  return {
    code,
    wrong: `${text} is not ${what}${hint}`,
    found: typeof found === "string" ? found : text,
    allowed,
    ...(suggestion === undefined ? undefined : { suggestion }),
  };
}

/** A fault as the issue of a place. */
export function issueAt(path: Path, fault: Fault, severity: DataIssue["severity"] = "error"): DataIssue {
  const { code, wrong, found, allowed, suggestion } = fault;
  const issue: { -readonly [Key in keyof DataIssue]: DataIssue[Key] } = {
    code,
    path,
    message: `${pathText(path)}: ${wrong}`,
    severity,
  };
  if (found !== undefined) issue.found = found;
  if (allowed !== undefined) issue.allowed = allowed;
  if (suggestion !== undefined) issue.suggestion = suggestion;
  return issue;
}

/** What an issue says after its path: the form that zod takes, which keeps the path apart. */
export function wordsAfterPath({ path, message }: DataIssue): string {
  return message.slice(pathText(path).length + 2);
}

/** A found value as an error message shows it: short, and safe for any value. */
export function shown(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value) + invisibleHint(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "function") return "a function";
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  // Of its prototype, which no JSON can name.
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name !== "string" || name === "Object" ? "an object" : `an object (${name.slice(0, 40)})`;
}

/** A path as text: `filter.or[1].date`. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : text === "" ? step : `.${step}`;
  return text || "value";
}
