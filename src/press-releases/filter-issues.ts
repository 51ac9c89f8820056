import { nearest } from "../catalogue/nearest.ts";
import type { DataIssue, IssueCode } from "./types.ts";

type Path = DataIssue["path"];

/** How far an error message lists what is allowed before it leaves the list to the `allowed` field. */
const listed = 12;

/** An issue of a query; `wrong` completes the sentence that begins with the path. */
export function queryIssue(code: IssueCode, path: Path, wrong: string): DataIssue {
  return { code, path, message: `${pathText(path)}: ${wrong}`, severity: "error" };
}

/** An issue about a value that is none of the allowed ones; names the nearest. */
export function notAllowed(
  code: IssueCode,
  path: Path,
  found: unknown,
  what: string,
  allowed: readonly string[],
  moved?: Readonly<Record<string, string>>,
): DataIssue {
  const text = shown(found);
  const suggestion = typeof found === "string" ? (own(moved, found) ?? nearest(found, allowed)) : undefined;
  const hint =
    suggestion !== undefined
      ? `; did you mean "${suggestion}"?`
      : allowed.length <= listed
        ? `; allowed: ${allowed.join(", ")}`
        : "";
  const issue = {
    ...queryIssue(code, path, `${text} is not ${what}${hint}`),
    found: typeof found === "string" ? found : text,
    allowed,
  };
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

function own(moved: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return moved && Object.hasOwn(moved, id) ? moved[id] : undefined;
}

/** A found value as an error message shows it: short, and safe for any value. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** A path as text: `filter.or[1].date`. */
export function pathText(path: Path): string {
  return (
    path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("") || "value"
  );
}
