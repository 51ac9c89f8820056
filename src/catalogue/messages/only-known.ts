import { nearest } from "./nearest.ts";
import { said } from "./said.ts";

/**
 * Returns the list of an option, or throws an error that names the nearest allowed value. A misspelt value would give an empty answer.
 *
 * @throws RangeError where a value is not allowed.
 * @throws TypeError where the option is not a list.
 */
export function onlyKnown<T extends string>(
  values: readonly T[],
  allowed: readonly string[],
  what: string,
): readonly T[] {
  if (!Array.isArray(values))
    throw new TypeError(`expected a list, each value a ${what}; it was given ${said(values)}`);
  const wrong = values.find((value) => !allowed.includes(value));
  if (wrong === undefined && !values.includes(undefined as never)) return values;
  const suggestion = nearest(String(wrong), allowed);
  const hint = suggestion === undefined ? `allowed: ${allowed.join(", ")}` : `did you mean "${suggestion}"?`;
  throw new RangeError(`${typeof wrong === "string" ? said(wrong) : String(wrong)} is not a ${what}; ${hint}`);
}
